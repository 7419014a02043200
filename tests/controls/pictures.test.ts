// Data sets as pictures over their list: small, one for each, and made of the data's own centres.
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { dataPictures } from '../../components/cells/data-pictures.ts';
import { choiceControl } from '../../components/controls/choice.ts';
import { words } from '../../content/en/words/controls/fields.ts';
import { planeData } from '../../src/gan/plane/data-sets.ts';
import { PLANE_DATA_NAMES } from '../../src/gan/protocol.ts';
import { choice } from '../../src/notebook/kinds/index.ts';

const data = choice(PLANE_DATA_NAMES, 'gaussians');
const html = choiceControl.html(data, {
  name: 'data',
  label: 'data',
  labelHtml: 'data',
  options: {},
  pictures: dataPictures(),
  words,
});

test('the pictures of all data sets come to less than a kilobyte', () => {
  expect(gzipSync(Object.values(dataPictures()).join('')).length).toBeLessThan(1000);
});

test('three Gaussians have three dots, where their centres are', () => {
  // Oracle: the window [−3, 3] over 28 pixels, y upwards.
  const { points } = planeData('gaussians', []);
  const at = (x: number): number => Math.round(((x + 3) / 6) * 28);
  const dots = [0, 1, 2].map((i) => `M${at(points[2 * i] ?? 0)} ${28 - at(points[2 * i + 1] ?? 0)}h0`);
  expect(dataPictures()['gaussians']).toContain(`d="${dots.join('')}"`);
});

test('each option has one, the chosen one is marked, and the native list stays the control', () => {
  const { document } = parseHTML(`<!doctype html><body><div id="root">${html}</div></body>`);
  const root = document.querySelector('#root');
  if (!root) throw new Error('no root');
  const marked = () =>
    [...root.querySelectorAll('[data-chosen]')].map((one) => one.getAttribute('data-option'));
  expect(
    [...root.querySelectorAll('.pictures [data-option]')].map((one) => one.getAttribute('data-option')),
  ).toEqual([...PLANE_DATA_NAMES]);
  expect(root.querySelector('.pictures')?.getAttribute('aria-hidden')).toBe('true');
  expect(root.querySelectorAll('select[name="data"] option')).toHaveLength(PLANE_DATA_NAMES.length);
  expect(marked()).toEqual(['gaussians']);
  // A select whose value this document cannot set.
  const select = root.querySelector('select');
  if (select) Object.defineProperty(select, 'value', { writable: true, value: 'gaussians' });
  choiceControl.write(root, data, 'ring', words);
  expect(marked()).toEqual(['ring']);
});
