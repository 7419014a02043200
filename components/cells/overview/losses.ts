/** Both losses as they are now: a number, and a bar beside what theory says of it. */
import type { LossName } from '../../../src/gan/protocol.ts';
import { formatQuantity, type Unit } from '../../../src/notebook/unit.ts';
import { niceRange } from '../../plots/nice-range.ts';
import type { Shape } from '../../plots/svg-shape.ts';
import { levelsOf, unitOfLoss } from '../losses.ts';

/** The room of a bar. */
export const BAR = { width: 100, height: 8 } as const;

export interface ShownLoss {
  /** In the reader's unit. */
  readonly text: string;
  readonly bar: readonly Shape[];
}

interface Losses {
  readonly 'd-loss': number;
  readonly 'g-loss': number;
}

/** Both bars begin at 0 on one scale, so that their lengths can be compared. */
export function shownLosses(
  losses: Losses,
  loss: LossName,
  unit: Unit,
): Readonly<Record<keyof Losses, ShownLoss>> {
  const kind = unitOfLoss(loss);
  const levels = levelsOf[loss];
  const values = [losses['d-loss'], losses['g-loss'], ...levels.map(({ at }) => at)];
  const finite = values.filter(Number.isFinite);
  const [least, most] = [Math.min(0, ...finite), Math.max(0, ...finite)];
  const [from, to] = niceRange(least, most);
  const [low, high] = [least === 0 ? 0 : from, most === 0 ? 0 : to];
  const place = (value: number): number =>
    Math.round(BAR.width * Math.min(1, Math.max(0, (value - low) / (high - low))));
  const shown = (player: 'd' | 'g'): ShownLoss => {
    const value = losses[`${player}-loss`];
    const [start, end] = [place(Math.min(0, value)), place(Math.max(0, value))];
    const ticks = [0, ...levels.filter(({ of }) => of === player).map(({ at }) => at)].map(place);
    return {
      text: formatQuantity(value, kind, unit),
      bar: [
        ...(Number.isNaN(value)
          ? []
          : [
              [
                'rect',
                {
                  x: start,
                  y: 2,
                  width: end - start,
                  height: 4,
                  fill: `var(--${player === 'd' ? 'discriminator' : 'model'})`,
                },
              ] as const,
            ]),
        ...ticks.map((x): Shape => [
          'rect',
          { x: Math.min(x, BAR.width - 1), y: 0, width: 1, height: 8, fill: 'var(--ink-soft)' },
        ]),
      ],
    };
  };
  return { 'd-loss': shown('d'), 'g-loss': shown('g') };
}
