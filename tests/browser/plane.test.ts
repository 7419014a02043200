import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataAt, placeOf } from '../../components/live/pointer/pointing.ts';
import type { DrawnPanel } from '../../components/live/surface/render-figure.ts';
import { drawPanels } from '../../components/live/surface/render-figure.ts';
import type { PlotPanel } from '../../components/plots/panel.ts';
import { curves } from '../../components/plots/curves.ts';
import { planePanel } from '../../components/plots/plane/plane.ts';
import '../../src/styles/tokens.css';
import '../../src/styles/widget.css';
import { plane as words } from '../../content/en/words/cells/parts/plane.ts';

const frame = { width: 640, compact: false, language: 'en', unit: 'nats' } as const;
const n = 40;
const root = document.documentElement;

/** D is 0 on the left and 1 on the right, and nothing else is drawn: the tint is at its strongest. */
const panel = planePanel(
  {
    window: [-3, 3],
    words,
    heat: {
      kind: 'probability',
      label: 'D',
      values: Float32Array.from({ length: n * n }, (_, k) => (k % n < n / 2 ? 0 : 1)),
      low: 0,
      high: 1,
    },
  },
  frame,
);

const draw = (one: PlotPanel = panel): Record<string, DrawnPanel> =>
  drawPanels(document.body, frame, { id: 'gan-2d', title: 'Plane' }, { plane: one });
const canvases = () => document.querySelectorAll<HTMLCanvasElement>('.drawing > canvas');

/** Red, green, blue and alpha, from 0 to 255, at a place of the picture in CSS pixels. */
function pixel(x: number, y: number): readonly number[] {
  const [canvas] = canvases();
  const ratio = (canvas?.width ?? 0) / frame.width;
  return [...(canvas?.getContext('2d')?.getImageData(x * ratio, y * ratio, 1, 1).data ?? [])];
}

// Tolerance: a colour under an alpha of a byte comes back to within two steps.
const near = (a: readonly number[], b: readonly number[]): boolean =>
  a.length > 2 && b.every((c, i) => Math.abs(c - (a[i] ?? NaN)) <= 2);

const light = { data: [0x00, 0x72, 0xb2], model: [0xc2, 0x50, 0x0a] };
const dark = { data: [0x56, 0xb4, 0xe9] };

beforeEach(() => {
  root.dataset['theme'] = 'light';
  document.body.innerHTML =
    '<div style="width: 640px" data-panel="plane"><div class="drawing"><svg></svg></div></div>';
});

afterEach(() => {
  delete root.dataset['theme'];
  document.body.replaceChildren();
});

describe('a painted picture', () => {
  test('is a canvas below the drawing, in the colour of the data where D is 1 and of the model where it is 0', () => {
    draw();
    expect(canvases()).toHaveLength(1);
    expect(canvases()[0]?.getAttribute('aria-hidden')).toBe('true');
    expect(canvases()[0]?.nextElementSibling?.matches('svg.plot')).toBe(true);
    expect(near(pixel(400, 250), light.data)).toBe(true);
    expect(near(pixel(100, 250), light.model)).toBe(true);
  });

  test('keeps its canvas from frame to frame, and gives it up for a picture that is drawn', () => {
    draw();
    const [first] = canvases();
    draw();
    expect([...canvases()]).toEqual([first]);
    expect(document.querySelectorAll('.drawing > svg')).toHaveLength(1);
    draw(curves({ xLabel: 'x', x: [0, 1], y: [0, 1], series: [] }, frame));
    expect(canvases()).toHaveLength(0);
  });

  test('follows the theme without being drawn anew, and is light on paper', () => {
    draw();
    root.dataset['theme'] = 'dark';
    document.dispatchEvent(new CustomEvent('themechange'));
    expect(near(pixel(400, 250), dark.data)).toBe(true);
    window.dispatchEvent(new Event('beforeprint'));
    expect(near(pixel(400, 250), light.data)).toBe(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(near(pixel(400, 250), dark.data)).toBe(true);
  });

  test('is pointed at through the drawing over it', () => {
    const panels = draw();
    const { left, top } = document.querySelector('.drawing')?.getBoundingClientRect() ?? new DOMRect();
    const point = { clientX: left + 22 + 240, clientY: top + 20 + 120 };
    const target = document.elementFromPoint(point.clientX, point.clientY);
    expect(target?.closest('svg.plot')).not.toBe(null);
    const place = placeOf(target, panels);
    const at = place && dataAt(place, new MouseEvent('click', point));
    // The square is 480 pixels wide from (22, 20) and shows [−3, 3]².
    expect(at?.x).toBeCloseTo(0, 6);
    expect(at?.y).toBeCloseTo(1.5, 6);
  });
});
