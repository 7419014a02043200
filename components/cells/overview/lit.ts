/** Which parts of the drawing of the game a stage of a step is about, and where the gradient runs in it. */
import type { Stage } from '../../../src/gan/protocol.ts';
import type { GamePart } from '../../../src/notebook/words/overview.ts';

export type { Stage };

/** From one part to another. */
export const WIRES = ['z-g', 'g-fake', 'fake-d', 'real-d', 'd-d-loss', 'd-g-loss'] as const;
export type Wire = (typeof WIRES)[number];

export interface Lit {
  readonly parts: readonly GamePart[];
  /** Along which something is handed on. */
  readonly wires: readonly Wire[];
  /** Along which the gradient comes back. */
  readonly back: readonly Wire[];
  /** Whose weights change, and whose stand still while the other's loss is looked at. */
  readonly learns?: 'd' | 'g';
  readonly held?: 'd' | 'g';
}

/** In D's half the gradient ends in D; in G's half it runs through a D that stands still, by the fakes, into G. */
const stages: Readonly<Record<Stage, Lit>> = {
  noise: { parts: ['z'], wires: [], back: [] },
  fakes: { parts: ['z', 'g', 'fake'], wires: ['z-g', 'g-fake'], back: [] },
  verdict: {
    parts: ['fake', 'real', 'd', 'd-loss'],
    wires: ['fake-d', 'real-d', 'd-d-loss'],
    back: [],
  },
  'd-learns': { parts: ['d', 'd-loss'], wires: [], back: ['d-d-loss'], learns: 'd', held: 'g' },
  answer: { parts: ['fake', 'd', 'g-loss'], wires: [], back: ['fake-d', 'd-g-loss'], held: 'd' },
  'g-learns': {
    parts: ['g', 'fake', 'd', 'g-loss'],
    wires: [],
    back: ['g-fake', 'fake-d', 'd-g-loss'],
    learns: 'g',
    held: 'd',
  },
};

/** Undefined while no step is walked through: then all of it is at work. */
export const litAt = (stage: Stage | null): Lit | undefined => (stage === null ? undefined : stages[stage]);
