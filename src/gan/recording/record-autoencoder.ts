import { useBackend } from '../engines/backends.ts';
import { fusedEngine } from '../engines/fused.ts';
import { loadKernel } from '../engines/load-kernel.ts';
import { makeObserver } from '../observe/observe.ts';
import { decode } from '../pictures/decode.ts';
import { loadDigits } from '../pictures/load-digits.ts';
import type { AutoencoderSnapshot, TrainingConfig } from '../protocol.ts';

/** The codes in a row of the recorded square: fewer than a live run shows, since each is a picture in the page. */
const ACROSS = 7;

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

const quantitiesOf = ({ quantities }: AutoencoderSnapshot, digits: number) =>
  Object.fromEntries(
    Object.entries(quantities)
      .filter(([name]) => name !== 'steps-per-second')
      .map(([name, value]: [string, number]) => [name, rounded(value, digits)]),
  );

/** Decodes a square of codes, to one hexadecimal digit a pixel. */
function decodedSquare({ decoder, reach }: AutoencoderSnapshot, config: TrainingConfig): string {
  const middle = (i: number): number => reach * ((2 * i + 1) / ACROSS - 1);
  const cells = Array.from({ length: ACROSS ** 2 }, (_, i) => {
    const code = [middle(i % ACROSS), -middle(Math.floor(i / ACROSS))];
    return Array.from(decode(decoder, config, code), (ink) => Math.round(15 * ink).toString(16)).join('');
  });
  return cells.join('');
}

/** Records a run: trains it with the fused engine, and keeps a row every `every` steps and the last snapshot, in few digits. */
export async function recordAutoencoder(
  config: TrainingConfig,
  steps: number,
  every: number,
): Promise<object> {
  await loadDigits();
  const failure = await useBackend('cpu');
  if (failure) throw new Error(failure.detail);
  const engine = fusedEngine(await loadKernel())(config);
  const observe = makeObserver(config);
  const history: object[] = [];
  for (;;) {
    const snapshot = observe(await engine.probe(), 0) as AutoencoderSnapshot; // of these settings
    const { step, codes, labels, reach } = snapshot;
    history.push({ ...quantitiesOf(snapshot, 5), step });
    if (step >= steps) {
      engine.dispose();
      return {
        step,
        codes: Array.from(codes, (x) => rounded(x, 3)),
        labels: Array.from(labels),
        reach,
        decodings: decodedSquare(snapshot, config),
        quantities: { ...quantitiesOf(snapshot, 6), 'steps-per-second': 0 },
        history,
      };
    }
    engine.step(every);
  }
}
