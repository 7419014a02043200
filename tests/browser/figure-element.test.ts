import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defineFigureElement, type Start } from '../../components/live/figure/figure-element.ts';

const reported = vi.fn();
let made = 0;

/** A figure on the page whose live part is loaded by `load`. */
function place(load: () => Promise<Start>): HTMLElement {
  const tag = `test-figure-${made++}`;
  defineFigureElement(tag, 'widget', load);
  const element = document.createElement(tag);
  element.dataset['widget'] = 'kl';
  element.innerHTML = '<p class="notice" role="status"></p><div class="drawing">still</div>';
  document.body.append(element);
  return element;
}

const noticeOf = (element: HTMLElement): string => element.querySelector('.notice')?.textContent ?? '';

beforeEach(() => {
  // The sentence of the page for it, which its script has no words for.
  document.body.innerHTML = '<p id="not-arrived" hidden>This figure could not be loaded.</p>';
  reported.mockClear();
  vi.stubGlobal('reportError', reported);
});

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('a figure', () => {
  test('whose own code throws has it reported, and blames no network', async () => {
    const mistake = new RangeError('a mistake of ours');
    const element = place(() =>
      Promise.resolve(() => {
        throw mistake;
      }),
    );
    await vi.waitFor(() => {
      expect(reported).toHaveBeenCalledWith(mistake);
    });
    expect(noticeOf(element)).toBe('');
    expect(element.dataset['ready']).toBeUndefined();
  });

  test('whose definition contradicts itself has that reported', async () => {
    const mistake = new RangeError('kl: preset equal has no words');
    place(() => Promise.reject(mistake));
    await vi.waitFor(() => {
      expect(reported).toHaveBeenCalledWith(mistake);
    });
  });

  test('whose definition stumbles over a value that is not there has that reported too', async () => {
    const mistake = new TypeError("Cannot read properties of undefined (reading 'min')");
    place(() => Promise.reject(mistake));
    await vi.waitFor(() => {
      expect(reported).toHaveBeenCalledWith(mistake);
    });
  });

  test('that does not come says so, and reports nothing', async () => {
    const element = place(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')));
    await vi.waitFor(() => {
      expect(noticeOf(element)).toBe('This figure could not be loaded.');
    });
    expect(reported).not.toHaveBeenCalled();
  });
});
