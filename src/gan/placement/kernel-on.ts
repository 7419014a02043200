import { machineConfig } from '../engines/kernel-config.ts';
import { shaderFor } from '../engines/shader.ts';
import type { Engine } from '../engines/engine.ts';
import type { BackendName, KernelForm } from '../protocol.ts';

/**
 * Says as what the fused kernel runs; undefined for another engine. WebAssembly does the steps whatever the backend, but for
 * small networks on WebGPU.
 */
export function kernelOn(backend: BackendName, { name, config }: Engine): KernelForm | undefined {
  if (name !== 'fused') return undefined;
  return backend === 'webgpu' && shaderFor(machineConfig(config)) !== null ? 'wgsl' : 'wasm';
}
