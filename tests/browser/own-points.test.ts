// A reader's own points through a figure: drawn, erased, typed, pasted, dropped and from a file. The figure is of this
// test alone; what it draws is its points. It is long because every way in goes through that one figure.
import { words as shell } from '../../content/en/words/live/shell.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { controlOf } from '../../components/controls/index.ts';
import { startWidget } from '../../components/live/figure/widget-session.ts';
import type { PlotPanel } from '../../components/plots/panel.ts';
import { cloud } from '../../src/notebook/kinds/index.ts';
import { localizeWidget } from '../../src/notebook/localized-widget.ts';
import { defineWidget } from '../../src/notebook/widget.ts';

const most = 60;
const parameter = cloud({ min: -3, max: 3, most });
const words = {
  title: 'Own points',
  caption: '',
  parameters: { drawing: 'Your points' },
  quantities: { count: 'how many' },
  panels: { plane: 'plane' },
  presets: {},
  phrases: undefined,
};

const definition = defineWidget()({
  id: 'own',
  parameters: { drawing: parameter },
  groups: [{ parameters: ['drawing'] }],
  units: { count: { unit: 'none', digits: 0 } },
  panels: ['plane'],
  presets: [],
  quantities: ({ drawing }) => ({ count: drawing.length / 2 }),
  figure: (): { plane: PlotPanel } => ({
    plane: {
      // Narrower than its figure, as a square picture is.
      options: {
        width: 300,
        height: 300,
        margin: 30,
        x: { domain: [-3, 3] },
        y: { domain: [-3, 3] },
        marks: [],
      },
      table: { columns: [], rows: [] },
      spray: 'drawing',
    },
  }),
  describe: ({ drawing }) => `${drawing.length / 2} points`,
});

interface Own {
  readonly root: HTMLElement;
  readonly field: HTMLInputElement;
  /** Every value that the figure has had, the latest last. */
  readonly seen: (readonly number[])[];
  readonly now: () => readonly number[];
  readonly notice: () => string;
  /** Where the data's (x, y) is on the screen. */
  readonly at: (x: number, y: number) => { clientX: number; clientY: number };
}

let stop = (): void => {};

async function start(search = ''): Promise<Own> {
  history.replaceState(null, '', `${location.pathname}${search}`);
  const root = document.createElement('div');
  const control = controlOf(parameter).html(parameter, {
    name: 'drawing',
    label: 'Your points',
    labelHtml: 'Your points',
    options: {},
    words: shell.fields,
  });
  root.innerHTML = `<div data-panel="plane" style="width: 640px"><p class="panel-label" data-plain="plane"></p><div class="drawing"></div></div><div data-parameter="drawing">${control}</div><p class="notice" hidden></p><p class="now"></p><textarea></textarea>`;
  document.body.append(root);
  const seen: (readonly number[])[] = [];
  root.addEventListener('widget-change', (event) => {
    const { parameters } = (event as CustomEvent<{ parameters: { drawing: readonly number[] } }>).detail;
    seen.push(parameters.drawing);
  });
  const end = startWidget(root, localizeWidget(definition, words), shell, []);
  stop = () => {
    end();
    root.remove();
    history.replaceState(null, '', location.pathname);
  };
  // What it takes comes with the figure, and not before it.
  await expect.poll(() => seen.length).toBeGreaterThan(0);
  await import('../../components/live/pointer/own-points.ts');
  await new Promise((resolve) => setTimeout(resolve));
  return {
    root,
    field: root.querySelector('input')!,
    seen,
    now: () => seen.at(-1) ?? [],
    notice: () => root.querySelector('.notice')?.textContent ?? '',
    at(x, y) {
      const { left, top } = root.querySelector('svg')!.getBoundingClientRect();
      return { clientX: left + 30 + 40 * (x + 3), clientY: top + 30 + 40 * (3 - y) };
    },
  };
}

afterEach(() => {
  stop();
  stop = () => {};
});

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** A stroke over some places, as a pointer gives it. */
async function stroke({ root, at }: Own, places: readonly (readonly [number, number])[], shiftKey = false) {
  const box = root.querySelector<HTMLElement>('.drawing')!;
  // Only a pointer of the platform can be captured.
  box.setPointerCapture = () => {};
  const tell = (type: string, [x, y]: readonly [number, number]): boolean =>
    (box.querySelector('svg') ?? box).dispatchEvent(
      new PointerEvent(type, { ...at(x, y), bubbles: true, cancelable: true, isPrimary: true, shiftKey }),
    );
  const [first = [0, 0] as const, ...others] = places;
  tell('pointerdown', first);
  for (const place of others) {
    tell('pointermove', place);
    await frame();
  }
  const during = root.hasAttribute('data-spraying');
  tell('pointerup', places.at(-1) ?? first);
  await frame();
  return during;
}

function transfer(text: string, file = false): DataTransfer {
  const data = new DataTransfer();
  if (file) data.items.add(new File([text], 'points.csv', { type: 'text/csv' }));
  else data.setData('text/plain', text);
  return data;
}

const paste = (target: Element, text: string): boolean =>
  target.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: transfer(text), bubbles: true, cancelable: true }),
  );

describe('a pointer in the plane', () => {
  test('draws points where it goes, and one more change ends the stroke', async () => {
    const own = await start();
    expect(own.root.querySelector('.drawing')?.classList.contains('sprayed')).toBe(true);
    expect(await stroke(own, [[-1, 0], [0, 0], [0, 1.05]])).toBe(true); // prettier-ignore
    expect(own.root.hasAttribute('data-spraying')).toBe(false);
    await expect.poll(() => own.now().length / 2).toBe(1 + 13);
    const [x = NaN, y = NaN] = own.now();
    // Tolerance: a step of the address.
    expect(Math.hypot(x + 1, y)).toBeLessThan(0.02);
    expect(own.root.querySelector('.cloud .reading')?.textContent).toBe('14 points');
    // Drawn while the hand moved, as often as the machine found the time, and once more at the end.
    expect(own.seen.length).toBeGreaterThan(1);
  });

  test('draws one point with one tap, to the step of the address', async () => {
    const own = await start();
    await stroke(own, [[2, -1.5]]);
    await expect.poll(() => own.now()).toEqual([2, -1.5]);
    expect(own.field.value).toBe('2, −1.5');
  });

  test('erases with shift, and without it once the eraser is taken up', async () => {
    const own = await start(`?own.drawing=${parameter.format([0, 0, 1, 0, 2, 0, -2, 2])}`);
    await stroke(own, [[0, 0.1], [0.9, 0.1]], true); // prettier-ignore
    await expect.poll(() => own.now()).toEqual([2, 0, -2, 2]);
    const eraser = own.root.querySelector<HTMLButtonElement>('[name=erase-points]')!;
    eraser.click();
    expect(eraser.getAttribute('aria-pressed')).toBe('true');
    await stroke(own, [[-2, 2]]);
    await expect.poll(() => own.now()).toEqual([2, 0]);
    eraser.click();
    await stroke(own, [[-2, 2]]);
    await expect.poll(() => own.now()).toEqual([2, 0, -2, 2]);
    own.root.querySelector<HTMLButtonElement>('[name=clear-points]')!.click();
    await expect.poll(() => own.now()).toEqual([]);
  });

  test('stops where there is no more room, and says so', async () => {
    const own = await start();
    await stroke(own, [[-2.9, 2], [2.9, 2], [2.9, -2], [-2.9, -2]]); // prettier-ignore
    await expect.poll(() => own.now().length / 2).toBe(most);
    expect(own.notice()).toContain(`room for ${most} points`);
  });
});

describe('a text', () => {
  test('that is typed is read when it is complete', async () => {
    const own = await start();
    own.field.value = '1, 0.5; −1, 2';
    own.field.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    expect(own.now()).toEqual([]);
    own.field.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => own.now()).toEqual([1, 0.5, -1, 2]);
    expect(own.notice()).toBe('2 points were read.');
    expect(own.root.querySelector('.cloud .reading')?.textContent).toBe('2 points');
  });

  test('that is none leaves the last good points, and says why', async () => {
    const own = await start(`?own.drawing=${parameter.format([1, 0.5, -1, 2])}`);
    own.field.value = 'three';
    own.field.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(own.notice).toContain('so the points stay as they were');
    expect(own.now()).toEqual([1, 0.5, -1, 2]);
    expect(own.field.value).toBe('1, 0.5; −1, 2');
  });

  test('that is being written stays, whatever else the figure does', async () => {
    const own = await start(`?own.drawing=${parameter.format([1, 0.5, -1, 2])}`);
    own.field.focus();
    own.field.value = '1, 0.';
    own.root.querySelector<HTMLButtonElement>('[name=erase-points]')!.click();
    own.field.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    expect(own.field.value).toBe('1, 0.');
    own.field.blur();
    expect(own.field.value).toBe('1, 0.5; −1, 2');
  });

  test('is taken from a paste on the plane, and from one in the field with all its lines', async () => {
    const own = await start();
    const csv = 'x,y\r\n1,2\r\n0,1\r\n';
    expect(paste(own.root.querySelector('.drawing svg')!, csv)).toBe(false);
    await expect.poll(() => own.now()).toEqual([1, 2, 0, 1]);
    expect(paste(own.field, '2\t1\n1\t0')).toBe(false);
    await expect.poll(() => own.now()).toEqual([2, 1, 1, 0]);
  });

  test('is left to the field where it is a part of what is written there, and to other fields always', async () => {
    const own = await start();
    own.field.value = '1, ';
    own.field.setSelectionRange(3, 3);
    expect(paste(own.field, '2')).toBe(true);
    const other = own.root.querySelector('textarea')!;
    expect(paste(other, '1,2\n2,1')).toBe(true);
    const dataTransfer = transfer('1,2\n2,1');
    expect(
      other.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })),
    ).toBe(true);
    await frame();
    expect(own.now()).toEqual([]);
  });

  test('of two the later counts, however long the first takes', async () => {
    const own = await start();
    paste(own.root.querySelector('.drawing')!, '1,2\n'.repeat(1e5));
    paste(own.root.querySelector('.drawing')!, '1,1\n2,2');
    await expect.poll(() => own.now()).toEqual([1, 1, 2, 2]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(own.now()).toEqual([1, 1, 2, 2]);
  });
});

describe('undoing', () => {
  const button = ({ root }: Own, name: string): HTMLButtonElement =>
    root.querySelector<HTMLButtonElement>(`[name=${name}]`)!;
  const isDead = (own: Own, name: string): boolean =>
    button(own, name).getAttribute('aria-disabled') === 'true';
  const key = (target: Element, init: KeyboardEventInit): boolean =>
    target.dispatchEvent(
      new KeyboardEvent('keydown', { ctrlKey: true, bubbles: true, cancelable: true, ...init }),
    );

  test('takes back a stroke as one, an erasure, a list, a paste and Clear, and does them again', async () => {
    const own = await start();
    expect([isDead(own, 'undo-points'), isDead(own, 'redo-points')]).toEqual([true, true]);
    const states = [own.now()];
    const kept = async (action: () => unknown): Promise<void> => {
      await action();
      await expect.poll(() => own.now()).not.toEqual(states.at(-1));
      states.push(own.now());
    };
    await kept(() => stroke(own, [[-1, 0], [0, 0], [0, 1.05]])); // prettier-ignore
    await kept(() => stroke(own, [[-1, 0]], true)); // prettier-ignore
    await kept(() => {
      own.field.value = '1, 0.5; −1, 2';
      own.field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await kept(() => paste(own.root.querySelector('.drawing')!, '1,1\n2,2\n0,1'));
    await kept(() => button(own, 'clear-points').click());
    expect(states).toHaveLength(6);
    for (const state of states.slice(0, -1).reverse()) {
      button(own, 'undo-points').click();
      await expect.poll(() => own.now()).toEqual(state);
    }
    expect(isDead(own, 'undo-points')).toBe(true);
    const drawing = own.root.querySelector('.drawing')!;
    for (const [i, state] of states.slice(1).entries()) {
      key(drawing, [{ key: 'z', shiftKey: true }, { key: 'Z', shiftKey: true }, { key: 'y' }][i % 3]!);
      await expect.poll(() => own.now()).toEqual(state);
    }
    expect(isDead(own, 'redo-points')).toBe(true);
    // A keyboard that writes other letters.
    expect(key(drawing, { key: 'ㅋ', code: 'KeyZ' })).toBe(false);
    await expect.poll(() => own.now()).toEqual(states.at(-2));
  });

  test('leaves the keys to a field that is being written, and to the rest of the page', async () => {
    const own = await start();
    await stroke(own, [[1, 1]]); // prettier-ignore
    await expect.poll(() => own.now()).toEqual([1, 1]);
    own.field.focus();
    expect(key(own.field, { key: 'z' })).toBe(true);
    own.root.querySelector('textarea')!.focus();
    expect(key(own.root.querySelector('textarea')!, { key: 'z' })).toBe(true);
    own.root.querySelector('textarea')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    (document.activeElement as HTMLElement).blur();
    expect(key(document.body, { key: 'z' })).toBe(true);
    await frame();
    expect(own.now()).toEqual([1, 1]);
    // The picture that was pressed last is meant, wherever the focus is lost to.
    await stroke(own, [[2, 1]]); // prettier-ignore
    (document.activeElement as HTMLElement).blur();
    expect(key(document.body, { key: 'z' })).toBe(false);
    await expect.poll(() => own.now()).toEqual([1, 1]);
  });
});

describe('a table of more columns', () => {
  test('offers the others in the notice, and reads them', async () => {
    const own = await start();
    paste(own.root.querySelector('.drawing')!, 'id,a,b,c\n7,1,2,0.5\n8,0,1,1.5\n');
    await expect.poll(() => own.now()).toEqual([1, 2, 0, 1]);
    const list = (axis: string): HTMLSelectElement | null =>
      own.root.querySelector(`.notice select[name=column-${axis}]`);
    await expect.poll(() => [list('x')?.value, list('y')?.value]).toEqual(['1', '2']);
    expect([...list('x')!.options].map(({ text }) => text)).toEqual(['id', 'a', 'b', 'c']);
    list('y')!.focus();
    list('y')!.value = '3';
    list('y')!.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => own.now()).toEqual([1, 0.5, 0, 1.5]);
    expect(own.notice()).toContain('Of the columns, a and c were taken.');
    await expect.poll(() => document.activeElement).toBe(list('y'));
    expect(list('y')!.value).toBe('3');
    // The notice of something else takes the lists with it.
    own.root.querySelector<HTMLButtonElement>('[name=clear-points]')!.click();
    await expect.poll(() => list('x')).toBe(null);
  });
});

describe('a file', () => {
  test('that falls beside the figure leaves the page where it is, and one for a field of files falls there', async () => {
    const beside = document.body.appendChild(document.createElement('p'));
    const chooser = document.body.appendChild(document.createElement('input'));
    chooser.type = 'file';
    const tell = (target: Element, type: string, file: boolean): boolean =>
      target.dispatchEvent(
        new DragEvent(type, { dataTransfer: transfer('1,2', file), bubbles: true, cancelable: true }),
      );
    const own = await start();
    for (const type of ['dragover', 'drop']) {
      expect(tell(beside, type, true)).toBe(false);
      expect(tell(own.root.querySelector('textarea')!, type, true)).toBe(false);
      // A text that is dragged about the page is the page's own matter.
      expect(tell(beside, type, false)).toBe(true);
      expect(tell(chooser, type, true)).toBe(true);
    }
    beside.remove();
    chooser.remove();
    expect(own.now()).toEqual([]);
  });

  test.each([true, false])('is taken where it is dropped, and so is a text (%s)', async (file) => {
    const own = await start();
    const target = own.root.querySelector('.drawing')!;
    const tell = (type: string): boolean =>
      target.dispatchEvent(
        new DragEvent(type, {
          dataTransfer: transfer('200 0\n300 10', file),
          bubbles: true,
          cancelable: true,
        }),
      );
    // A browser that is not told so leaves the page for the file.
    expect(tell('dragover')).toBe(false);
    expect(own.root.hasAttribute('data-dropping')).toBe(true);
    expect(tell('drop')).toBe(false);
    expect(own.root.hasAttribute('data-dropping')).toBe(false);
    await expect.poll(() => own.now()).toEqual([-2.7, -0.275, 2.7, 0.275]);
    expect(own.notice()).toContain('(x, y) ↦ 0.054 · (x − 250, y − 5)');
  });

  test('is taken from the reader’s own disk', async () => {
    const own = await start();
    const opened: HTMLInputElement[] = [];
    const open = HTMLInputElement.prototype.click;
    HTMLInputElement.prototype.click = function () {
      opened.push(this);
    };
    own.root.querySelector<HTMLButtonElement>('[name=load-points]')!.click();
    HTMLInputElement.prototype.click = open;
    const [input] = opened;
    expect(input?.accept).toContain('.csv');
    input!.files = transfer('1,2\n0,1', true).files;
    input!.dispatchEvent(new Event('change'));
    await expect.poll(() => own.now()).toEqual([1, 2, 0, 1]);
    expect(input?.isConnected).toBe(false);
  });
});

test('a link holds the points, and a figure from it has the same', async () => {
  const own = await start();
  await stroke(own, [[-2, -2], [2, 1]]); // prettier-ignore
  await expect.poll(() => new URLSearchParams(location.search).get('own.drawing')).not.toBe(null);
  const drawn = own.now();
  const { search } = location;
  stop();
  expect((await start(search)).now()).toEqual(drawn);
});
