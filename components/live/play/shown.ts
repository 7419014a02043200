import type { Curves, Shown } from '../../plots/play-picture.ts';
import { best, DATA, density, type NormalLaw, type Play } from '../../widgets/first-play.ts';

const peakOf = (law: NormalLaw): number => density(law.mean, law);

/** The law of the data, as the picture needs it. */
export const dataShown = { ...DATA, peak: peakOf(DATA) };

export const dataDensity = (x: number): number => density(x, DATA);

export const curvesOf = (model: NormalLaw): Curves => ({
  model: (x) => density(x, model),
  best: (x) => best(x, model),
});

export const shownOf = ({ model, criterion }: Play): Shown => ({
  ...model,
  peak: peakOf(model),
  depth: Math.min(1, Math.max(0, -criterion / Math.log(4))),
});
