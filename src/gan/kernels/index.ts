// The fused engine's kernel: whole training steps of a GAN in one call, in SIMD WebAssembly. Its host,
// src/gan/engines/kernel-instance.ts, sets the globals of settings.ts, adds the layers, calls `make`, fills the state, and
// then calls `run`.
import { evaluate } from './evaluate.ts';
import { floats } from './memory.ts';
import { addLayer, make, state, stateLength } from './players.ts';
import { placeCentres } from './samplers.ts';
import {
  batch,
  centres,
  clip,
  dataHigh,
  dataIsUniform,
  dataLow,
  dOptimizer,
  dRate,
  dSteps,
  gOptimizer,
  gRate,
  gScale,
  gSteps,
  instanceNoise,
  loss,
  noiseIsUniform,
  penalty,
  seed,
  spread,
} from './settings.ts';
import { dAge, dUpdates, gAge, gUpdates, run, stepD, stepG } from './step.ts';

// Imported and exported apart, because the compiler takes a module that is both imported and re-exported for two modules.
export {
  addLayer,
  batch,
  centres,
  clip,
  dAge,
  dOptimizer,
  dRate,
  dSteps,
  dUpdates,
  dataHigh,
  dataIsUniform,
  dataLow,
  evaluate,
  floats,
  gAge,
  gOptimizer,
  gRate,
  gScale,
  gSteps,
  gUpdates,
  instanceNoise,
  loss,
  make,
  noiseIsUniform,
  penalty,
  placeCentres,
  run,
  seed,
  spread,
  state,
  stateLength,
  stepD,
  stepG,
};
