/**
 * Calls to the backend in one step of the default `gan-1d` (two updates of D, one of G) by plain TensorFlow.js with
 * automatic gradients: tests/gan/kernel-calls.test.ts counts them.
 */
export const KERNEL_CALLS = 340;
