import { download } from '../download/arrival.ts';
import address from '../kernels/step.wasm?url';

/** Fetches and compiles the kernel of src/gan/kernels, which scripts/kernels.ts makes when the site is built. */
export async function loadKernel(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await download(address));
}
