import '../../../src/notebook/trusted.ts';
import type { FromSweeper } from '../../../src/gan/sweep/tasks.ts';
import type { OpenLine } from './pool.ts';

/** Opens a worker of a sweep; null where the browser runs no module workers, or is not allowed any. */
export const openWorker: OpenLine = (hear, broke) => {
  let worker: Worker;
  try {
    worker = new Worker(new URL('../../../src/gan/sweep-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
  worker.addEventListener('message', ({ data }: MessageEvent<FromSweeper>) => hear(data));
  worker.addEventListener('error', broke);
  return { post: (message) => worker.postMessage(message), close: () => worker.terminate() };
};
