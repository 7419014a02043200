import type { Choice, Tempo } from '../../../src/gan/protocol.ts';
import type { Values } from '../figure/figure-shell.ts';

/** The buttons of a cell that make one step, and whose it is. */
export const stepButtons: Readonly<Record<string, 'both' | 'd' | 'g'>> = {
  step: 'both',
  'step-d': 'd',
  'step-g': 'g',
};

// A cell's parameters of these names are choices of these values.
export const choiceOf = ({ backend, engine }: Values): Choice => ({ backend, engine }) as Choice;
export const untilOf = ({ until }: Values): number => (typeof until === 'number' ? until : 0);
export const tempoOf = ({ pace }: Values): Tempo => pace as Tempo;
