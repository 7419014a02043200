import type { LossName, PictureSnapshot } from '../../../src/gan/protocol.ts';
import type { Reader } from '../../../src/notebook/figure.ts';
import { formatNumber, formatQuantity } from '../../../src/notebook/unit.ts';
import { unitOfLoss } from '../losses.ts';
import type { PicturePhrases } from './figures.ts';

/** Says what a snapshot of a run on pictures shows, in two sentences. */
export function describePictures(
  { dUpdates, gUpdates, quantities }: Pick<PictureSnapshot, 'dUpdates' | 'gUpdates' | 'quantities'>,
  loss: LossName,
  { say, unit }: Reader<PicturePhrases>,
): string {
  const kind = unitOfLoss(loss);
  const inUnit = (nats: number): string => `${formatQuantity(nats, kind, unit)}${say.unitAfter(kind, unit)}`;
  const losses = say.losses(inUnit(quantities['d-loss']), inUnit(quantities['g-loss']));
  const parts = [say.updates(dUpdates, gUpdates), losses];
  if (loss !== 'wasserstein')
    parts.push(say.answers(formatNumber(quantities['d-real'], 2), formatNumber(quantities['d-fake'], 2)));
  const { confidence, coverage, frechet, 'frechet-floor': floor } = quantities;
  if (confidence !== undefined && coverage !== undefined && frechet !== undefined && floor !== undefined)
    parts.push(
      say.quality(
        formatNumber(100 * confidence, 0),
        coverage,
        formatNumber(frechet, 1),
        formatNumber(floor, 1),
      ),
    );
  return parts.join(' ');
}
