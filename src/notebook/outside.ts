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

/**
 * Tells whether an error came from outside this project: a download that did not arrive, or the browser and its devices,
 * which throw a `DOMException`. Anything else is a mistake of ours.
 */
export function isOutside(error: unknown): boolean {
  if (error instanceof DOMException) return true;
  return error instanceof Error && missing.some((pattern) => pattern.test(error.message));
}

/** Reports a mistake of ours to the console and to whoever listens; what came from outside is told to the reader instead. */
export function reportOurs(error: unknown): void {
  if (!isOutside(error)) reportError(error);
}
