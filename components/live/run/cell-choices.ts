import type { Choice, Tempo } from '../../../src/gan/protocol.ts';
import type { Settings } from './run.ts';

// A cell's parameters of these names are choices of these values.
export const choiceOf = ({ backend, engine }: Settings): Choice => ({ backend, engine }) as Choice;
export const untilOf = ({ until }: Settings): number => (typeof until === 'number' ? until : 0);
export const tempoOf = ({ pace }: Settings): Tempo => pace as Tempo;
