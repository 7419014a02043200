/**
 * What each engine throws when a module, a style sheet or a file did not come: Chromium, Firefox and WebKit, for an import
 * and for a fetch, and Vite for a style sheet that a module asked for.
 */
const missing = [
  /dynamically imported module/,
  /Importing a module script failed/,
  /Unable to preload CSS/,
  /Failed to fetch/,
  /NetworkError when attempting to fetch/,
  /^Load failed/,
];

/** Tells whether an error is a download that did not arrive. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && missing.some((pattern) => pattern.test(error.message));

/**
 * Tells whether an error came from outside this project: a download that did not arrive, or the browser and its devices,
 * which throw a `DOMException`. Anything else is a mistake of ours.
 */
export const isOutside = (error: unknown): boolean => error instanceof DOMException || isMissing(error);

/** Reports a mistake of ours to the console and to whoever listens; what came from outside is told to the reader instead. */
export function reportOurs(error: unknown): void {
  if (!isOutside(error)) reportError(error);
}

/** The page's sentence for code that did not come. It stands in the page, since what has words may be what is missing. */
export const notArrived = (): string => document.getElementById('not-arrived')?.textContent.trim() ?? '';

/** Shows that sentence, at the edge of the screen: for what has no better place to say it. `settings.js` does the same. */
export function tellMissing(): void {
  document.documentElement.dataset['missing'] = '';
}

/** Tells the reader of code that did not come, and reports a mistake of ours. */
export function reportMissing(error: unknown): void {
  if (isMissing(error)) tellMissing();
  else reportOurs(error);
}
