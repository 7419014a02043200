import address from '../kernels/step.wasm?url';

/** The compiled kernel of src/gan/kernels; scripts/kernels.ts compiles it when the site is built. */
export async function loadKernel(): Promise<WebAssembly.Module> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the kernel did not arrive: ${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
}
