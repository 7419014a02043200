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
