import { programOf, shaderFor, uniformsOf, type Program, type Shader, type Uniform } from './shader.ts';
import { tf } from '../networks/tf.ts';
import { BACKEND_NAMES } from '../protocol.ts';
import type { Counters, KernelInstance } from './kernel-instance.ts';

// Whole training steps as one operation of TensorFlow.js, from state to state, on every backend. On WebGPU the steps of a
// small network are one dispatch of a compute shader; everywhere else the WebAssembly kernel does them, and the backend
// holds the state in plain memory that is never copied to a graphics card.
const NAME = 'GanSteps';

interface Attributes {
  readonly machine: KernelInstance;
  readonly part: 'both' | 'd' | 'g';
  readonly n: number;
  readonly from: Counters;
}

/** The methods that every backend has. */
interface Memory {
  readonly readSync: (dataId: tf.DataId) => Float32Array;
  readonly write: (values: Float32Array, shape: number[], dtype: 'float32') => tf.DataId;
}

/** The method of the WebGPU backend of TensorFlow.js. */
interface Card {
  readonly runWebGPUProgram: (
    program: Program,
    inputs: readonly tf.TensorInfo[],
    dtype: 'float32',
    uniforms: readonly Uniform[],
  ) => tf.TensorInfo;
}

/** The state that a kernel already holds, so that it need not be copied in again. */
const held = new WeakMap<KernelInstance, tf.DataId>();
const shaders = new WeakMap<KernelInstance, Shader | null>();

/** Loads a state into a kernel, from wherever it lies. */
export async function hold(machine: KernelInstance, state: tf.Tensor1D): Promise<void> {
  if (held.get(machine) === state.dataId) return;
  machine.load(await state.data());
  held.set(machine, state.dataId);
}

function shaderOf(machine: KernelInstance): Shader | null {
  const known = shaders.get(machine);
  if (known !== undefined) return known;
  const made = shaderFor(machine.config);
  shaders.set(machine, made);
  return made;
}

const inMemory: tf.KernelFunc = ({ inputs, attrs, backend }) => {
  // `ganSteps` below passes this input and these attributes.
  const state = inputs['state'] as tf.TensorInfo;
  const { machine, part, n, from } = attrs as unknown as Attributes;
  const memory = backend as Memory;
  if (held.get(machine) !== state.dataId) machine.load(memory.readSync(state.dataId));
  machine.run(part, n, from);
  const dataId = memory.write(machine.state(), state.shape, 'float32');
  held.set(machine, dataId);
  return { dataId, shape: state.shape, dtype: 'float32' };
};

const onCard: tf.KernelFunc = (call) => {
  const { machine, part, n, from } = call.attrs as unknown as Attributes;
  const shader = shaderOf(machine);
  if (shader === null) return inMemory(call);
  const card = call.backend as Card;
  const state = call.inputs['state'] as tf.TensorInfo;
  return card.runWebGPUProgram(
    programOf(shader),
    [state],
    'float32',
    uniformsOf(machine.config, part, n, from),
  );
};

for (const backendName of BACKEND_NAMES) {
  const kernelFunc = backendName === 'webgpu' ? onCard : inMemory;
  tf.registerKernel({ kernelName: NAME, backendName, kernelFunc });
}

/** Makes n whole steps, or n updates of one player, and returns the new state. */
export function ganSteps(
  state: tf.Tensor1D,
  machine: KernelInstance,
  part: Attributes['part'],
  n: number,
  from: Counters,
): tf.Tensor1D {
  const attributes = { machine, part, n, from } satisfies Attributes as unknown as tf.NamedAttrMap;
  const next = tf.engine().runKernel<tf.Tensor1D>(NAME, { state }, attributes);
  if (next.size === machine.stateLength) return next;
  // The shader's working memory follows the state.
  const whole = tf.slice1d(next, 0, machine.stateLength);
  next.dispose();
  return whole;
}
