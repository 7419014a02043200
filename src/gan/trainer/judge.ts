import { sigmoid } from '../../math/index.ts';
import { PIXELS } from '../contract/picture-format.ts';
import { isPictures } from '../contract/config.ts';
import { digits } from '../pictures/digits.ts';
import { greys } from '../pictures/greys.ts';
import type { Engine } from '../engines/engine.ts';
import type { Judgement, JudgeQuestion } from '../contract/judgement.ts';

/** Lets both networks of a run answer a reader's question; null where it is not one for these networks. */
export async function judge(
  engine: Engine,
  { codes, pictures, heldOut }: JudgeQuestion,
): Promise<Judgement | null> {
  const { config, steps: step } = engine;
  const isWhole = (rows: number): boolean => Number.isInteger(rows);
  // An autoencoder has nobody who judges.
  if (config.autoencoder || !isPictures(config) || !isWhole(codes.length / config.noiseDimension))
    return null;
  if (!isWhole(pictures.length / PIXELS) || !(Number.isInteger(heldOut) && heldOut >= 0)) return null;
  const { count, labels, pixels } = digits().test;
  const at = heldOut % count;
  const unseen = pixels.slice(at * PIXELS, (at + 1) * PIXELS);
  const answersTo = async (inputs: Float32Array): Promise<Float32Array> =>
    inputs.length === 0 ? new Float32Array() : (await engine.evaluate('d', inputs)).map(sigmoid);
  const fakes = codes.length === 0 ? new Float32Array() : await engine.evaluate('g', codes);
  const [answer = NaN] = await answersTo(unseen);
  return {
    step,
    fakes: greys(fakes),
    fakeAnswers: await answersTo(fakes),
    answers: await answersTo(pictures),
    heldOut: { picture: greys(unseen), label: labels[at] as number, answer },
  };
}
