import { describe, expect, it, vi } from 'vitest';
import { isOutside, reportOurs } from '../../src/notebook/outside.ts';

describe('an error from outside', () => {
  it.each([
    // As Chromium 140, Firefox 128 and WebKitGTK 2.48 word it.
    new TypeError('Failed to fetch dynamically imported module: http://localhost/_astro/kl.js'),
    new TypeError('error loading dynamically imported module: http://localhost/_astro/kl.js'),
    new TypeError('Importing a module script failed.'),
    new TypeError('Failed to fetch'),
    new TypeError('NetworkError when attempting to fetch resource.'),
    new TypeError('Load failed'),
    new Error('Unable to preload CSS for /_astro/page.css'),
    new DOMException('The quota has been exceeded.', 'QuotaExceededError'),
  ])('is %s', (error) => {
    expect(isOutside(error)).toBe(true);
  });

  it.each([
    new TypeError("Cannot read properties of undefined (reading 'value')"),
    new RangeError('p must be in [0, 1]; got 2'),
    new ReferenceError('panels is not defined'),
    'a text that was thrown',
  ])('is not %s', (error) => {
    expect(isOutside(error)).toBe(false);
  });

  it('is told to the reader, and a mistake of ours to the console', () => {
    const report = vi.fn();
    vi.stubGlobal('reportError', report);
    reportOurs(new TypeError('Load failed'));
    expect(report).not.toHaveBeenCalled();
    const ours = new TypeError('x is not a function');
    reportOurs(ours);
    expect(report).toHaveBeenCalledExactlyOnceWith(ours);
    vi.unstubAllGlobals();
  });
});
