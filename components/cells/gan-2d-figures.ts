import type { LossName, PlaneSnapshot, Stage } from '../../src/gan/protocol.ts';
import { PLANE_WINDOW } from '../../src/gan/protocol.ts';
import type { Course } from '../../src/notebook/cell.ts';
import type { FigureContext } from '../../src/notebook/figure.ts';
import { inUnit } from '../../src/notebook/unit.ts';
import { lazily } from '../plots/lazy.ts';
import type { PlotPanel } from '../plots/panel.ts';
import { planePanel } from '../plots/plane/plane.ts';
import type { Layer, PlaneView } from '../plots/plane/view.ts';
import type { PlanePhrases } from './gan-2d-phrases.ts';
import { coursePanels, pointsOver } from './gan-figures.ts';

interface Shown {
  readonly data: string;
  readonly drawing: readonly number[];
  readonly map: 'gap' | 'optimal' | 'data' | 'model';
  readonly 'show-map': boolean;
  readonly 'show-real': boolean;
  readonly 'show-fake': boolean;
  readonly 'show-manifold': boolean;
  readonly 'show-push': boolean;
}

/** What a stage of a step is not about stays pale while the stage is looked at. */
const dimmed: Readonly<Record<Stage, readonly Layer[]>> = {
  noise: ['heat', 'real', 'fake', 'push'],
  fakes: ['heat', 'real', 'push'],
  verdict: ['manifold', 'push'],
  'd-learns': ['manifold', 'fake', 'real', 'push'],
  answer: ['manifold', 'real'],
  'g-learns': ['heat', 'real'],
};

const most = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((top, value) => Math.max(top, value), 0);

function heatOf(map: Shown['map'], snapshot: PlaneSnapshot): NonNullable<PlaneView['heat']> {
  const { data, generator, discriminator, optimal } = snapshot;
  switch (map) {
    case 'optimal':
      return { values: optimal, low: 0, high: 1, kind: 'probability', label: 'D*' };
    case 'gap': {
      const values = discriminator.map((d, i) => Math.abs(d - (optimal[i] ?? d)));
      return { values, low: 0, high: 1, kind: 'gap', label: '|D − D*|' };
    }
    // Both on the data's scale: a young generator's spike runs out of it.
    case 'data':
      return { values: data, low: 0, high: most(data), kind: 'density-data', label: 'p_{data}' };
    case 'model':
      return { values: generator, low: 0, high: most(data), kind: 'density-model', label: 'p_{g}' };
  }
}

const hiddenBy = (values: Shown): readonly Layer[] => {
  const shown = { heat: values['show-map'], real: values['show-real'], fake: values['show-fake'] };
  return (['heat', 'real', 'fake'] as const).filter((layer) => !shown[layer]);
};

/** The plane with all that moves in it, and beside it what theory says of it. */
export function planePanels(
  values: Shown,
  snapshot: PlaneSnapshot,
  context: FigureContext<PlanePhrases>,
): { plane: PlotPanel; maps: PlotPanel } {
  const { real, fake, push, manifold, discriminator, optimal, data, generator, stage } = snapshot;
  const walking = stage !== null;
  const mine = values.data === 'drawn';
  const plane = () =>
    planePanel(
      {
        window: PLANE_WINDOW,
        words: context.say.plane,
        heat: { values: discriminator, low: 0, high: 1, kind: 'probability', label: 'D' },
        real: mine ? values.drawing : real,
        fake,
        ...(walking || values['show-push'] ? { push } : {}),
        ...(walking || values['show-manifold'] ? { manifold } : {}),
        // A step that is walked through is about all of them.
        ...(walking ? { dimmed: dimmed[stage] } : { hidden: hiddenBy(values) }),
        columns: [
          { label: 'D*', values: optimal },
          { label: 'p_{data}', values: data },
          { label: 'p_{g}', values: generator },
        ],
      },
      context,
    );
  return lazily({
    // A finger draws only where that is asked for: elsewhere it scrolls the page.
    plane: () => (mine ? { ...plane(), spray: 'drawing' } : plane()),
    maps: () =>
      planePanel(
        { window: PLANE_WINDOW, words: context.say.plane, heat: heatOf(values.map, snapshot) },
        context,
      ),
  });
}

/** The course, with what a reading of samples would have said of it. */
export function planeCourse(
  { loss }: { readonly loss: LossName },
  course: Course<PlaneSnapshot>,
  context: FigureContext<PlanePhrases>,
): ReturnType<typeof coursePanels> {
  const { floor, sampled } = context.say;
  const extra = {
    // JSD and log 2 are what the picture is about; a KL comes into it when the generator is near.
    most: 1.3,
    shape: [0.36, 0.46] as const,
    series: [
      {
        role: 'jsd' as const,
        label: sampled,
        labelAt: 'end' as const,
        thin: true,
        dotted: true,
        points: pointsOver(course.history, context, 'sample-js'),
      },
    ],
    levels: [
      {
        role: 'bound' as const,
        label: floor,
        y: inUnit(course.latest.quantities['noise-floor'], 'information', context.unit),
      },
    ],
  };
  return coursePanels(course, context, { hasValue: loss !== 'wasserstein', extra });
}
