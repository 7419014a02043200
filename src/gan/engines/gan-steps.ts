import { programOf, shaderFor, uniformsOf, type Program, type Shader, type Uniform } from './shader.ts';
import { tf } from '../networks/tf.ts';
import { BACKEND_NAMES } from '../protocol.ts';
import type { Counters, KernelInstance } from './kernel-instance.ts';

/**
 * Whole training steps as one operation of TensorFlow.js: state in, state out, on every backend. On WebGPU a small
 * network's steps are one dispatch of a compute shader; everywhere else the work is the WebAssembly kernel's, and what
 * a backend keeps for it is plain memory that never goes to a card.
 */
const NAME = 'GanSteps';

interface Attributes {
  readonly machine: KernelInstance;
  readonly part: 'both' | 'd' | 'g';
  readonly n: number;
  readonly from: Counters;
}

/** What every backend has. */
interface Memory {
  readonly readSync: (dataId: tf.DataId) => Float32Array;
  readonly write: (values: Float32Array, shape: number[], dtype: 'float32') => tf.DataId;
}

/** What tfjs's WebGPU backend has. */
interface Card {
  readonly runWebGPUProgram: (
    program: Program,
    inputs: readonly tf.TensorInfo[],
    dtype: 'float32',
    uniforms: readonly Uniform[],
  ) => tf.TensorInfo;
}

/** Which state a machine holds already, so that one that comes straight back is not copied in again. */
const held = new WeakMap<KernelInstance, tf.DataId>();
const shaders = new WeakMap<KernelInstance, Shader | null>();

/** Makes a machine hold a state, wherever that lies. */
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
  // A tensor among inputs is a tensor; the attributes are those that `ganSteps` gave.
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

/** The state after n whole steps, or n updates of one player. */
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
  // The shader's room for a batch lies behind the state.
  const whole = tf.slice1d(next, 0, machine.stateLength);
  next.dispose();
  return whole;
}
