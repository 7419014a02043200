import { floats } from './memory.ts';
import { chain, exists, Layer, Network } from './network.ts';
import { reservePanel } from './product.ts';
import * as settings from './settings.ts';

// D and G, made once from the layers that the host adds.
export const d: Network = changetype<Network>(floats(32));
export const g: Network = changetype<Network>(floats(32));

/** Rounds the columns of a batch up to whole blocks of eight. */
export function padded(columns: i32): i32 {
  return (columns + 7) & ~7;
}

export function addLayer(toG: bool, inputs: i32, outputs: i32, activation: i32, negativeSlope: f32): void {
  const layer = changetype<Layer>(floats(32));
  layer.inputs = inputs;
  layer.outputs = outputs;
  layer.activation = activation;
  layer.negativeSlope = negativeSlope;
  chain(toG ? g : d, layer);
}

/** The address of a run's whole state: weights and optimiser state of D, then of G, without a gap. */
export let state: usize = 0;
export let stateLength: i32 = 0;

export function make(): void {
  // Gradient descent keeps no vector of state, momentum one, Adam two.
  const lengthOfD = (1 + settings.dOptimizer) * d.count;
  stateLength = lengthOfD + (1 + settings.gOptimizer) * g.count;
  state = floats(stateLength);
  const columns = padded(settings.batch);
  place(d, 2 * columns, state);
  place(g, columns, state + ((<usize>lengthOfD) << 2));
  if (settings.penalty > 0) placePenalty();
}

function place(network: Network, columns: i32, weights: usize): void {
  network.columns = columns;
  // An odd number of cache lines, so that the same column of many rows is spread over the sets of the cache.
  network.pitch = ((((<usize>columns) << 2) + 63) & ~63) | 64;
  network.weights = weights;
  network.gradient = floats(network.count);
  const first = network.first;
  const room = <i32>(network.pitch >> 2);
  network.input = floats(first.inputs * room);
  network.inputError = floats(first.inputs * room);
  let offset: usize = 0;
  let widest = first.inputs;
  for (let layer = network.first; exists(layer); layer = layer.next) {
    layer.weights = weights + offset;
    layer.gradient = network.gradient + offset;
    layer.signal = floats(layer.outputs * room);
    layer.error = floats(layer.outputs * room);
    offset += (<usize>((layer.inputs + 1) * layer.outputs)) << 2;
    widest = max(widest, layer.outputs);
  }
  reservePanel(widest);
}

function placePenalty(): void {
  const room = <i32>(d.pitch >> 2);
  for (let layer = d.first; exists(layer); layer = layer.next) {
    layer.slope = floats(layer.outputs * room);
    layer.tangent = floats(layer.outputs * room);
    layer.bend = floats(layer.outputs * room);
  }
}
