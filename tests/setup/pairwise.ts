/**
 * Lists combinations of choices in which every choice meets every choice of every other name at least once: as many
 * tests as a product of two, where the full product would have thousands. The same choices give the same list.
 */
export function pairwise<T extends object>(choices: readonly (readonly T[])[]): T[] {
  const open = new Set<string>();
  const pair = (i: number, a: number, j: number, b: number) =>
    i < j ? `${i}:${a} ${j}:${b}` : `${j}:${b} ${i}:${a}`;
  choices.forEach((of, i) =>
    choices.slice(0, i).forEach((others, j) => {
      of.forEach((_, a) => others.forEach((__, b) => open.add(pair(i, a, j, b))));
    }),
  );
  const combinations: T[] = [];
  for (const [first] of iterate(open)) {
    const row = new Map(first.split(' ').map((one) => one.split(':').map(Number) as [number, number]));
    choices.forEach((of, i) => {
      if (row.has(i)) return;
      const covered = of.map((_, a) => [...row].filter(([j, b]) => open.has(pair(i, a, j, b))).length);
      row.set(i, covered.indexOf(Math.max(...covered)));
    });
    for (const [i, a] of row) for (const [j, b] of row) if (i < j) open.delete(pair(i, a, j, b));
    combinations.push(Object.assign({}, ...[...row].map(([i, a]) => choices[i]?.[a])) as T);
  }
  return combinations;
}

/** Yields the first entry for as long as there is one. */
function* iterate(open: Set<string>): Generator<[string]> {
  for (let first = open.values().next(); !first.done; first = open.values().next()) yield [first.value];
}
