import { useBackend } from '../engines/backends.ts';
import { fusedEngine } from '../engines/fused.ts';
import { loadKernel } from '../engines/load-kernel.ts';
import { makeObserver } from '../observe/observe.ts';
import { loadDigits } from '../pictures/load-digits.ts';
import { loadClassifier } from '../quality/load-classifier.ts';
import { makeRunQuality } from '../quality/run-quality.ts';
import { PIXELS, type Checkpoint, type PictureSnapshot, type TrainingConfig } from '../protocol.ts';

/** A recorded run on pictures, as plain JSON. */
export interface PictureRecording {
  readonly recording: object;
  /** The run at its end, from which a run of the same shape can start. */
  readonly checkpoint: Checkpoint;
}

/** Training digits that the figure shows beside the fakes. */
const REAL = 10;

const rounded = (values: ArrayLike<number>): number[] =>
  Array.from(values, (value) => Number(value.toPrecision(3)));

const brief = (quantities: PictureSnapshot['quantities']): Record<string, number> => ({
  ...Object.fromEntries(
    Object.entries(quantities).map(([name, value]: [string, number]) => [name, Number(value.toPrecision(4))]),
  ),
  'steps-per-second': 0,
});

/** Packs greys from 0 to 255 as sixteen greys, two to a byte, in base 64. */
function packed(pixels: Uint8Array): string {
  const greys = pixels.map((grey) => Math.round(grey / 17));
  const bytes = Uint8Array.from({ length: greys.length / 2 }, (_, i) => {
    return ((greys[2 * i] as number) << 4) | (greys[2 * i + 1] as number);
  });
  return btoa(String.fromCharCode(...bytes));
}

/** Records a run: trains it with the fused engine, and keeps a row every `every` steps and the last snapshot, in few digits. */
export async function recordPictures(
  config: TrainingConfig,
  steps: number,
  every: number,
): Promise<PictureRecording> {
  const failure = await useBackend('cpu');
  if (failure) throw new Error(failure.detail);
  await loadDigits();
  const engine = fusedEngine(await loadKernel())(config);
  const observe = makeObserver(config);
  const history: object[] = [];
  for (;;) {
    const snapshot = observe(await engine.probe(), 0) as PictureSnapshot;
    const { 'steps-per-second': _speed, accuracy: _accuracy, ...quantities } = brief(snapshot.quantities);
    history.push({ step: snapshot.step, ...quantities });
    if (snapshot.step >= steps) {
      const quality = makeRunQuality(config, await loadClassifier());
      const measured = quality.measure(await engine.evaluate('g', quality.codes));
      const checkpoint = await engine.checkpoint();
      engine.dispose();
      return {
        recording: {
          snapshot: stored({ ...snapshot, quantities: { ...snapshot.quantities, ...measured } }),
          history,
        },
        checkpoint,
      };
    }
    engine.step(every);
  }
}

const stored = ({ step, dUpdates, gUpdates, ...snapshot }: PictureSnapshot): object => ({
  step,
  dUpdates,
  gUpdates,
  fakes: packed(snapshot.fakes),
  real: packed(snapshot.real.subarray(0, REAL * PIXELS)),
  fakeAnswers: rounded(snapshot.fakeAnswers),
  realAnswers: rounded(snapshot.realAnswers.subarray(0, REAL)),
  quantities: brief(snapshot.quantities),
});
