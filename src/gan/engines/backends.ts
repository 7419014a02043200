import { arriving } from '../download/arrival.ts';
import { tf } from '../networks/tf.ts';
import type { BackendName, Unavailable } from '../protocol.ts';

/** The functions that fetch backends. Each is its own chunk, so that a reader downloads only those that are tried. */
const LOAD: Record<BackendName, () => Promise<unknown>> = {
  cpu: () => import('@tensorflow/tfjs-backend-cpu'),
  webgl: () => import('@tensorflow/tfjs-backend-webgl'),
  webgpu: () => import('@tensorflow/tfjs-backend-webgpu'),
  async wasm() {
    const [{ setWasmPaths }, plain, simd] = await Promise.all([
      import('@tensorflow/tfjs-backend-wasm'),
      import('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'),
      import('@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'),
    ]);
    // Threads need a cross-origin isolated page and do not survive minifying; yet the third name is required.
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    setWasmPaths({
      'tfjs-backend-wasm.wasm': plain.default,
      'tfjs-backend-wasm-simd.wasm': simd.default,
      'tfjs-backend-wasm-threaded-simd.wasm': simd.default,
    });
  },
};

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Fetches the code of a backend without starting it, and returns the failure, or null. */
export async function loadBackend(backend: BackendName): Promise<Unavailable | null> {
  try {
    await arriving(LOAD[backend](), backend);
    return null;
  } catch (error) {
    return { backend, code: 'load-failed', detail: message(error) };
  }
}

/** Makes a backend the active one, and returns the failure, or null. TensorFlow.js returns false rather than throw. */
export async function useBackend(backend: BackendName): Promise<Unavailable | null> {
  const failure = await loadBackend(backend);
  if (failure) return failure;
  try {
    // What wasm fetches shows no progress; the others fetch nothing, and their drivers may take their time.
    const set = tf.setBackend(backend);
    if (await (backend === 'wasm' ? arriving(set, 'its binary') : set)) return null;
    // The code of wasm has arrived, so it was its binary that failed to.
    return { backend, code: backend === 'wasm' ? 'load-failed' : 'refused', detail: '' };
  } catch (error) {
    return { backend, code: backend === 'wasm' ? 'load-failed' : 'refused', detail: message(error) };
  }
}
