import type { WeightPlace } from '../../../src/gan/contract/weight-index.ts';
import type { Inspection, PlayerInspection } from '../../../src/gan/protocol.ts';

export type Player = 'd' | 'g';

export const PLAYERS: readonly Player[] = ['d', 'g'];

/** A unit of a network; layer 0 holds the inputs. */
export interface Unit {
  readonly player: Player;
  readonly layer: number;
  readonly unit: number;
}

export type Weight = WeightPlace & { readonly player: Player };

export const networkOf = (inspection: Inspection, player: Player): PlayerInspection =>
  player === 'd' ? inspection.discriminator : inspection.generator;

/** Keeps a weight where networks of other sizes have it too; the nearest one of theirs elsewhere. */
export function within({ player, layer, from, to }: Weight, sizes: readonly number[]): Weight {
  const there = Math.min(layer, sizes.length - 1);
  const last = (count: number | undefined): number => (count ?? 1) - 1;
  return {
    player,
    layer: there,
    from: from === 'bias' ? from : Math.min(from, last(sizes[there - 1])),
    to: Math.min(to, last(sizes[there])),
  };
}
