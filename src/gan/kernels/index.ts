/**
 * The fused engine's kernel: whole training steps of a GAN in one call, in SIMD WebAssembly. The host sets the globals
 * of settings.ts, names the layers, calls `make`, fills the state, and then runs. src/gan/engines/kernel-instance.ts is that host.
 */
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
  dRate,
  dSteps,
  gRate,
  gSteps,
  instanceNoise,
  loss,
  noiseIsUniform,
  optimizer,
  penalty,
  seed,
  spread,
} from './settings.ts';
import { dAge, dUpdates, gAge, gUpdates, run, stepD, stepG } from './step.ts';

// Named twice, because the compiler would take a module that is exported from and imported for two of one name.
export {
  addLayer,
  batch,
  centres,
  clip,
  dAge,
  dRate,
  dSteps,
  dUpdates,
  dataHigh,
  dataIsUniform,
  dataLow,
  evaluate,
  floats,
  gAge,
  gRate,
  gSteps,
  gUpdates,
  instanceNoise,
  loss,
  make,
  noiseIsUniform,
  optimizer,
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
