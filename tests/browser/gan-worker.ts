import type {
  BackendChoice,
  Checkpoint,
  EngineChoice,
  FromWorker,
  RunRequest,
  ToWorker,
  TrainingConfig,
} from '../../src/gan/protocol.ts';

type Kind = FromWorker['type'];

/** A page's end of the protocol: what came so far, and a promise of what is still to come. */
export class TestPage {
  readonly messages: FromWorker[] = [];
  readonly #worker = new Worker(new URL('../../src/gan/worker.ts', import.meta.url), { type: 'module' });
  #waiting: (() => void)[] = [];
  #run = 0;
  #wish = 0;

  constructor() {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      this.messages.push(data);
      this.#waiting.splice(0).forEach((wake) => wake());
    });
  }

  start(
    config: TrainingConfig,
    backend: BackendChoice,
    engine: EngineChoice = 'auto',
    checkpoint?: Checkpoint,
  ): void {
    this.#run++;
    const choice = { backend, engine };
    this.send({ type: 'start', config, choice, ...(checkpoint && { checkpoint }) });
  }

  send(request: RunRequest): void {
    const message: ToWorker = { ...request, run: this.#run, wish: ++this.#wish };
    this.#worker.postMessage(message);
  }

  all<K extends Kind>(kind: K): Extract<FromWorker, { type: K }>[] {
    return this.messages.filter(
      (message): message is Extract<FromWorker, { type: K }> => message.type === kind,
    );
  }

  /** The first message of a kind, from the `from`-th message on, that fits. A failure of the run ends the wait. */
  async wait<K extends Kind>(
    kind: K,
    fits: (message: Extract<FromWorker, { type: K }>) => boolean = () => true,
    from = 0,
  ): Promise<Extract<FromWorker, { type: K }>> {
    for (let next = from; ;) {
      for (; next < this.messages.length; next++) {
        const message = this.messages[next] as FromWorker;
        if (
          message.run === this.#run &&
          message.type === kind &&
          fits(message as Extract<FromWorker, { type: K }>)
        ) {
          return message as Extract<FromWorker, { type: K }>;
        }
        if (message.type === 'failed' && message.run === this.#run) throw new Error(JSON.stringify(message));
      }
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  close(): void {
    this.#worker.terminate();
  }
}
