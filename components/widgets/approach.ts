import { generatorCriterion, normal, optimalDiscriminator } from '../../src/math/index.ts';
import type { DrawContext } from '../../src/notebook/figure.ts';
import { approach } from '../plots/approach.ts';
import type { PlotPanel, Point } from '../plots/panel.ts';

const data = normal(1, 0.9);

/** A generator that is far from the data, comes nearer, and is there. */
const generators = [normal(-2.2, 0.6), normal(-1, 0.7), normal(0.3, 0.8), data];

const grid = Array.from({ length: 121 }, (_, i) => i / 15 - 4);

export interface ApproachMoment {
  readonly panel: PlotPanel;
  /** C(G), in nats: what the best discriminator makes of the game. */
  readonly criterion: number;
}

/** The story of the notebook in four pictures: as p_g nears p_data, the best D goes flat and C(G) falls to −log 4. */
export function approachMoments(context: DrawContext): ApproachMoment[] {
  const points = (f: (x: number) => number): Point[] => grid.map((x) => [x, f(x)]);
  return generators.map((generator, i) => {
    const best = optimalDiscriminator(data, generator);
    const moment = {
      named: i === 0,
      data: points((x) => data.pdf(x)),
      model: points((x) => generator.pdf(x)),
      best: points((x) => best(x)),
    };
    return { panel: approach(moment, context), criterion: generatorCriterion(data, generator) };
  });
}
