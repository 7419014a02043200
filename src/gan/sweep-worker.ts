import { loadKernel } from './engines/load-kernel.ts';
import { Sweeper } from './sweep/sweeper.ts';
import type { FromSweeper, ToSweeper } from './sweep/tasks.ts';

/** The part of a worker's own scope that is used here; the DOM's types know only a window's. */
interface Scope {
  readonly postMessage: (message: FromSweeper) => void;
  readonly addEventListener: (
    type: 'message',
    listener: (event: { readonly data: ToSweeper }) => void,
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

const sweeper = new Sweeper({
  load: loadKernel,
  post: (message) => scope.postMessage(message),
  breathe,
  now: () => performance.now(),
});

scope.addEventListener('message', ({ data }) => sweeper.receive(data));
void sweeper.start();
