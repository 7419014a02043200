import { forward } from './network.ts';
import { d, g, padded } from './players.ts';
import { gScale } from './settings.ts';

/** Applies a network to inputs `[count, inputs]` and writes outputs `[count, outputs]`. It overwrites training's working memory. */
export function evaluate(ofG: bool, inputs: usize, count: i32, outputs: usize): void {
  const network = ofG ? g : d;
  const first = network.first;
  const last = network.last;
  const scale: f32 = ofG ? gScale : 1;
  for (let from = 0; from < count; from += network.columns) {
    const columns = min(network.columns, count - from);
    for (let column = 0; column < columns; column++) {
      for (let k = 0; k < first.inputs; k++) {
        const place = inputs + ((<usize>((from + column) * first.inputs + k)) << 2);
        store<f32>(network.input + <usize>k * network.pitch + ((<usize>column) << 2), load<f32>(place));
      }
    }
    forward(network, padded(columns));
    for (let column = 0; column < columns; column++) {
      for (let k = 0; k < last.outputs; k++) {
        const place = outputs + ((<usize>((from + column) * last.outputs + k)) << 2);
        store<f32>(place, scale * load<f32>(last.signal + <usize>k * network.pitch + ((<usize>column) << 2)));
      }
    }
  }
}
