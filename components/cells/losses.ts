/** The losses in force: which of them are logarithms, and what theory says of them. */
import type { LossName } from '../../src/gan/protocol.ts';
import type { Reading } from '../../src/notebook/cell.ts';
import type { UnitKind } from '../../src/notebook/unit.ts';

/** Only a logarithm is information: a squared error and a critic's score have no unit. */
export const unitOfLoss = (loss: LossName): UnitKind =>
  loss === 'minimax' || loss === 'non-saturating' ? 'information' : 'none';

interface Game {
  readonly loss: LossName;
  readonly 'instance-noise': number;
  readonly penalty?: number;
  readonly 'training-points'?: number;
}

/** The quantities whose reading depends on the settings. */
type Decided =
  | 'd-loss'
  | 'g-loss'
  | 'd-penalty'
  | 'value'
  | 'accuracy'
  | 'js-bare'
  | 'training-called-real'
  | 'held-out-called-real';

/** What the settings decide of the quantities that a cell of both players shows. */
export function readingsOf(game: Game): Readonly<Record<Decided, Reading>> {
  const { loss, penalty = 0, 'instance-noise': noise, 'training-points': trainingPoints = 0 } = game;
  const ofTrainingSet = trainingPoints > 0 ? 'none' : 'absent';
  // V and D's accuracy take D(x) for a probability, and a critic's score is none: any number could be added to it.
  const ofProbability = (unit: UnitKind): Reading => (loss === 'wasserstein' ? 'meaningless' : unit);
  return {
    'd-loss': unitOfLoss(loss),
    'g-loss': unitOfLoss(loss),
    value: ofProbability('information'),
    accuracy: ofProbability('none'),
    'js-bare': noise > 0 ? 'information' : 'absent',
    'd-penalty': penalty > 0 ? 'none' : 'absent',
    'training-called-real': ofTrainingSet,
    'held-out-called-real': ofTrainingSet,
  };
}

/** A loss that theory knows, in nats where it is a logarithm. */
interface Level {
  readonly label: string;
  readonly of: 'd' | 'g';
  readonly at: number;
}

/** The losses of both players where D answers ½ everywhere, as it does at the end of a good run. */
export const levelsOf: Readonly<Record<LossName, readonly Level[]>> = {
  minimax: [
    { label: 'log 2', of: 'd', at: Math.LN2 },
    { label: '−log 2', of: 'g', at: -Math.LN2 },
  ],
  'non-saturating': [
    { label: 'log 2', of: 'd', at: Math.LN2 },
    { label: 'log 2', of: 'g', at: Math.LN2 },
  ],
  'least-squares': [
    { label: '¼', of: 'd', at: 1 / 4 },
    { label: '⅛', of: 'g', at: 1 / 8 },
  ],
  // A critic that tells nothing apart has a loss of 0; the score of the fakes may be any number.
  wasserstein: [{ label: '0', of: 'd', at: 0 }],
};
