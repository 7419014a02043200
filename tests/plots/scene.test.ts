import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { curves } from '../../components/plots/curves.ts';
import { renderPlot } from '../../components/plots/render.ts';
import { isScene, patchScene } from '../../components/plots/scene.ts';
import { loadWidget, widgetIds } from '../../components/widgets/registry.ts';
import { random } from '../../src/math/index.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { svgLines } from '../setup/svg-lines.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');
const context = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;

const draw = (panel: Parameters<typeof renderPlot>[0]) =>
  renderPlot(panel, { name: 'name', id: 'id' }, document).svg;

describe.each([...widgetIds])('a picture of %s that is patched', async (id) => {
  const widget = await loadWidget(id, 'en');
  const panelsAt = (values: Readonly<Record<string, unknown>>) =>
    widget.figure(values, widget.quantities(values), context);

  test('is the picture that is drawn anew', () => {
    const next = random(7);
    const start = initialValues(widget.parameters);
    const moved = Object.entries(widget.parameters).map(([name, parameter]) => ({
      ...start,
      [name]: parameter.sample(next),
      ...widget.follow?.(name, { ...start, [name]: parameter.sample(next) }),
    }));
    const states = [...widget.presets.map(({ set }) => ({ ...start, ...set })), ...moved, start].filter(
      (values) => widget.valid?.(values) ?? true,
    );
    const pictures = new Map(Object.entries(panelsAt(start)).map(([name, panel]) => [name, draw(panel)]));
    for (const values of states) {
      for (const [name, panel] of Object.entries(panelsAt(values))) {
        const svg = pictures.get(name);
        const fresh = draw(panel);
        const isPatched = svg && isScene(panel.options) && patchScene(svg, panel.options);
        if (isPatched) {
          // Compared as a truth, since a difference of two pictures is no use to a reader of the report.
          expect(svgLines(svg) === svgLines(fresh), `${name} at ${JSON.stringify(values)}`).toBe(true);
        } else pictures.set(name, fresh);
      }
    }
  });
});

describe('a scene', () => {
  const panel = (y: readonly [number, number], height: number, cursor?: number) =>
    curves(
      {
        xLabel: 'x',
        x: [0, 1],
        y,
        yAxis: true,
        ...(cursor === undefined ? {} : { cursor }),
        series: [
          {
            role: 'data',
            label: 'p',
            points: [
              [0, height],
              [1, 0],
            ],
          },
        ],
      },
      context,
    ).options;

  test('keeps the elements whose marks move', () => {
    const options = panel([0, 1], 0.5, 0.2);
    const svg = draw({ options });
    const before = [...svg.querySelectorAll('path, text, line')];
    const later = panel([0, 1], 0.7, 0.4);
    expect(isScene(later) && patchScene(svg, later)).toBe(true);
    expect([...svg.querySelectorAll('path, text, line')]).toEqual(before);
  });

  test('is drawn anew on another ground, or with other marks', () => {
    const svg = draw({ options: panel([0, 1], 0.5) });
    for (const later of [panel([0, 2], 0.5), panel([0, 1], 0.5, 0.4)])
      expect(isScene(later) && patchScene(svg, later)).toBe(false);
  });
});
