import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { renderPlot } from '../../components/plots/render.ts';
import { loadWidget, loadWidgetDefinition, widgetIds } from '../../components/widgets/registry.ts';
import { random } from '../../src/math/index.ts';
import { initialValues } from '../../src/notebook/widget.ts';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

function draw(panel: Parameters<typeof renderPlot>[0]): string {
  return renderPlot(panel, { name: 'name', id: 'id' }, document).svg.outerHTML;
}

describe.each([...widgetIds])('widget %s', async (id) => {
  const widget = await loadWidget(id, 'en');
  const inKorean = await loadWidget(id, 'ko');
  const frame = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;

  test('draws, counts and says something sensible over its whole range', () => {
    const next = random(5);
    for (let i = 0; i < 40; i++) {
      const sampled = Object.fromEntries(
        Object.entries(widget.parameters).map(([name, p]) => [name, p.sample(next)]),
      );
      // Each parameter in turn is the one that was changed last, and the others follow it.
      const names = Object.keys(sampled);
      const values = { ...sampled, ...widget.follow?.(names[i % names.length] ?? '', sampled) };
      if (widget.valid && !widget.valid(values)) continue;
      const where = JSON.stringify(values);
      const quantities = widget.quantities(values);
      for (const name of Object.keys(widget.units))
        expect(quantities[name], `${name} at ${where}`).not.toBeNaN();
      const compact = i % 2 === 1;
      const unit = i % 3 === 0 ? 'bits' : 'nats';
      const panels = widget.figure(values, quantities, {
        ...frame,
        compact,
        width: compact ? 344 : 640,
        unit,
      });
      expect(Object.keys(panels).sort()).toEqual([...widget.panels].sort());
      for (const panel of Object.values(panels)) {
        expect(/NaN|Infinity|undefined/.exec(draw(panel))?.[0], where).toBeUndefined();
        for (const row of panel.table.rows) expect(row).toHaveLength(panel.table.columns.length);
      }
      for (const each of [widget, inKorean]) {
        expect(each.describe(values, quantities, unit), where).not.toMatch(/NaN|undefined|–/);
      }
    }
  });

  test('gives the same picture and numbers for the same values', () => {
    const values = initialValues(widget.parameters);
    const once = widget.quantities(values);
    expect(widget.quantities(values)).toEqual(once);
    const pictures = () =>
      Object.values(widget.figure(values, once, frame))
        .map(draw)
        .join('');
    // Compared as a truth, since a difference of two pictures is no use to a reader of the report.
    const first = pictures();
    expect(pictures() === first).toBe(true);
  });

  test('has at least three presets, and every word in both languages', () => {
    expect(widget.presets.length).toBeGreaterThanOrEqual(3);
    const shape = (text: object): unknown =>
      Object.fromEntries(
        Object.entries(text).map(([k, v]) => [k, typeof v === 'object' ? shape(v as object) : typeof v]),
      );
    expect(shape(inKorean.text)).toEqual(shape(widget.text));
  });

  test('keeps each handle on the parameter that it stands at', () => {
    const values = initialValues(widget.parameters);
    for (const panel of Object.values(widget.figure(values, widget.quantities(values), frame))) {
      for (const { parameter, axis, valueAt, ...at } of panel.handles ?? []) {
        expect(valueAt ? valueAt(at[axis]) : at[axis]).toBeCloseTo(values[parameter] as number, 12);
      }
    }
  });
});

test('bins that a narrow q all but leaves empty do not make KL infinite', async () => {
  const widget = await loadWidgetDefinition('kl');
  const start = initialValues(widget.parameters);
  const far = { ...start, form: 'bars', bins: 12, 'p-mean': 6, 'q-mean': -6, 'q-sd': 0.1 };
  // The masses of q under p are far below the smallest double, and yet not zero.
  expect(widget.quantities(far)['kl']).toBeLessThan(Infinity);
});
