import { unpackClassifier, type DenseLayer } from './packed-classifier.ts';

let held: readonly DenseLayer[] | null = null;

/** Returns the classifier if it has come, else null: what it measures is then left out. */
export const classifierHere = (): readonly DenseLayer[] | null => held;

/** Fetches the classifier, once for each thread; a failure is tried again at the next call. It is a chunk of its own. */
export async function loadClassifier(): Promise<readonly DenseLayer[]> {
  held ??= unpackClassifier((await import('./classifier.json')).default);
  return held;
}
