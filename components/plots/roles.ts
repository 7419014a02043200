import type { Role } from '../../src/notebook/widget.ts';

/** How a role is drawn: never by colour alone. Colours are named in the design tokens only. */
export interface RoleStyle {
  readonly color: string;
  readonly dash?: string;
  readonly width: number;
  readonly marker: 'circle' | 'triangle' | 'square' | 'diamond';
}

export const roleStyles: Readonly<Record<Role, RoleStyle>> = {
  data: { color: 'var(--data)', width: 2, marker: 'circle' },
  model: { color: 'var(--model)', dash: '7 3', width: 2, marker: 'triangle' },
  discriminator: { color: 'var(--discriminator)', width: 2.75, marker: 'square' },
  mixture: { color: 'var(--mixture)', dash: '2 3', width: 2.25, marker: 'diamond' },
  bound: { color: 'var(--bound)', dash: '8 3 2 3', width: 1.5, marker: 'square' },
};

/** A role's marker, with the paper inside, so that it stands out on its own line. */
export const hollow = (role: Role, r = 5.5) =>
  ({
    symbol: roleStyles[role].marker,
    r,
    stroke: roleStyles[role].color,
    strokeWidth: 2,
    fill: 'var(--paper)',
  }) as const;

/** The class of a curve's name: a letter, with or without an index, is set as in a formula, and a word is not. */
export const nameClass = (label: string): { readonly className?: string } =>
  /^\p{L}(?!\p{L})/u.test(label) ? { className: 'symbol' } : {};
