type Values = Readonly<Record<string, unknown>>;

/** Of what a hand moves, what a lesson does not hold: a handle in the picture moves a parameter too. */
export function withoutHeld({ dataset }: HTMLElement, wished: Values): Values {
  const held = (dataset['held'] ?? '').split(' ');
  return Object.fromEntries(Object.entries(wished).filter(([name]) => !held.includes(name)));
}
