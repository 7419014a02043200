import type { LineSnapshot, LossName, Quantities } from '../../src/gan/protocol.ts';
import type { Reader } from '../../src/notebook/figure.ts';
import type { Unit, UnitKind } from '../../src/notebook/unit.ts';
import { formatNumber, formatQuantity } from '../../src/notebook/unit.ts';

/** What is said of a run in one dimension. */
export interface RunPhrases {
  /** The updates of each player, since a reader's single steps of D or G make no whole step. */
  readonly updates: (d: number, g: number) => string;
  readonly now: (js: string, value: string, criterion: string, unit: string) => string;
  /** The same of a critic, whose V has no meaning. */
  readonly critic: (js: string, criterion: string, unit: string) => string;
  readonly missed: (mass: string) => string;
  /** Whose numbers these are, with instance noise or without. */
  readonly blur: (noise: number) => string;
  readonly unitName: (kind: UnitKind, unit: Unit) => string;
}

/** Says what a snapshot shows, in a sentence or two. */
export function describeRun(
  {
    dUpdates,
    gUpdates,
    quantities,
  }: Pick<LineSnapshot, 'dUpdates' | 'gUpdates'> & { readonly quantities: Quantities },
  loss: LossName,
  { say, unit }: Reader<RunPhrases>,
): string {
  const show = (value: number): string => formatQuantity(value, 'information', unit);
  const { js, value, criterion, kl } = quantities;
  const name = say.unitName('information', unit);
  const parts = [
    say.updates(dUpdates, gUpdates),
    loss === 'wasserstein'
      ? say.critic(show(js), show(criterion), name)
      : say.now(show(js), show(value), show(criterion), name),
  ];
  if (kl === Infinity) parts.push(say.missed(formatNumber(quantities['missed-mass'], 4)));
  return parts.join(' ');
}
