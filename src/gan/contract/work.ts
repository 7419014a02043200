import {
  discriminatorArchitecture,
  generatorArchitecture,
  gStepsOf,
  variableShapes,
} from './architecture.ts';
import type { TrainingConfig } from './config.ts';

/** Estimates the multiplications in one step, forward and back, to a factor of two. */
export function workOf(config: TrainingConfig): number {
  const { batch, dSteps } = config;
  const [d, g] = [discriminatorArchitecture(config), generatorArchitecture(config)].map((architecture) =>
    variableShapes(architecture).reduce((sum, [rows, columns]) => sum + rows * columns, 0),
  ) as [number, number];
  return 3 * (d + g) * batch * (dSteps + gStepsOf(config));
}
