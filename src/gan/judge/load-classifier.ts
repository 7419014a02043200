import { unpackClassifier, type DenseLayer } from './packed-classifier.ts';

let loading: Promise<DenseLayer[]> | null = null;

/** Fetches the classifier, once for each thread; a failure is tried again at the next call. It is a chunk of its own. */
export function loadClassifier(): Promise<DenseLayer[]> {
  loading ??= import('./classifier.json').then(({ default: packed }) => unpackClassifier(packed));
  loading.catch(() => {
    loading = null;
  });
  return loading;
}
