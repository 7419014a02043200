import { DEFAULT_CONFIG, type TrainingConfig } from '../../src/gan/protocol.ts';

/** The presets of `gan-1d` as a config has them; `tests/gan/verdict/presets.test.ts` holds them to those of the cell. */
const CHANGES = {
  learns: {},
  sharp: { dSteps: 8 },
  circling: { dSteps: 1, dRate: 0.001, gRate: 0.005 },
  three: { data: 'three-gaussians' },
  bounded: { noise: 'uniform', dActivation: 'tanh', gActivation: 'tanh' },
  breaks: { dRate: 10, gRate: 10 },
} as const satisfies Readonly<Record<string, Partial<TrainingConfig>>>;

export type LinePresetId = keyof typeof CHANGES;
export const LINE_PRESETS = Object.keys(CHANGES) as LinePresetId[];

export const linePresetConfig = (id: LinePresetId, seed: number): TrainingConfig => ({
  ...DEFAULT_CONFIG,
  ...CHANGES[id],
  seed,
});
