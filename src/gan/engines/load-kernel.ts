import address from '../kernels/step.wasm?url';

/** Fetches and compiles the kernel of src/gan/kernels, which scripts/kernels.ts makes when the site is built. */
export async function loadKernel(): Promise<WebAssembly.Module> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the kernel did not arrive: ${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
}
