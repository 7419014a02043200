import { loadBackend, useBackend } from './engines/backends.ts';
import { makerOf } from './engines/makers.ts';
import { loadDigits } from './pictures/load-digits.ts';
import { loadClassifier } from './quality/load-classifier.ts';
import { isPictures } from './protocol.ts';
import { Trainer } from './trainer/trainer.ts';
import type { FromWorker, ToWorker } from './protocol.ts';

/** The part of a worker's own scope that is used here; the DOM's types know only a window's. */
interface Scope {
  readonly postMessage: (message: FromWorker, transfer: readonly ArrayBufferLike[]) => void;
  readonly addEventListener: (
    type: 'message',
    listener: (event: { readonly data: ToWorker }) => void,
  ) => void;
}

const scope = globalThis as unknown as Scope;

/** A task of its own, at once: a timer would wait four milliseconds. */
const breathe = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

const rest = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

const trainer = new Trainer({
  load: loadBackend,
  use: useBackend,
  maker: makerOf,
  async prepare(config, onProgress) {
    if (!isPictures(config)) return;
    // Without the classifier a run goes on, and its quality is not told.
    const classifier = config.autoencoder ? null : loadClassifier().catch(() => null);
    await loadDigits(onProgress);
    await classifier;
  },
  now: () => performance.now(),
  post: (message, transfer) => scope.postMessage(message, transfer),
  breathe,
  rest,
});

scope.addEventListener('message', ({ data }) => trainer.receive(data));
scope.postMessage({ type: 'here', run: 0 }, []);
