import { transferables } from '../protocol.ts';
import type { BackendName, FailureCode, FromWorker } from '../protocol.ts';

type WithoutRun<T> = T extends unknown ? Omit<T, 'run'> : never;

/** Posts what a trainer tells its page. */
export class Outbox {
  readonly #send: (message: FromWorker, transfer: ArrayBufferLike[]) => void;

  constructor(send: (message: FromWorker, transfer: ArrayBufferLike[]) => void) {
    this.#send = send;
  }

  post(run: number, message: WithoutRun<FromWorker>): void {
    const whole = { ...message, run } as FromWorker;
    this.#send(whole, transferables(whole));
  }

  fail(run: number, code: FailureCode, error: unknown, backend?: BackendName): void {
    const detail = error instanceof Error ? error.message : String(error);
    this.post(run, { type: 'failed', code, detail, ...(backend ? { backend } : {}) });
  }

  /** What `check` gives, or null once its complaint was passed on. */
  checked<T>(run: number, code: FailureCode, check: () => T, backend?: BackendName): T | null {
    try {
      return check();
    } catch (error) {
      this.fail(run, code, error, backend);
      return null;
    }
  }
}
