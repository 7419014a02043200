/**
 * Names the packages that are many small modules, some reached only by a dynamic import. Vite bundles them beforehand,
 * or it would reload the page in the middle of a run, or of a test, when one is first asked for.
 */
export const prebundle: readonly string[] = [
  '@observablehq/plot',
  '@tensorflow/tfjs-core',
  '@tensorflow/tfjs-core/dist/register_all_gradients',
  '@tensorflow/tfjs-backend-cpu',
  '@tensorflow/tfjs-backend-wasm',
  '@tensorflow/tfjs-backend-webgl',
  '@tensorflow/tfjs-backend-webgpu',
];
