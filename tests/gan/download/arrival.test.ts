// A download may be slow, and may not stand still: time is Vitest's own here.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { arriving, download } from '../../../src/gan/download/arrival.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A server that sends a byte whenever it is told to. */
function server(): { readonly send: (byte: number) => void; readonly end: () => void } {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
  vi.stubGlobal('fetch', (_address: string, { signal }: { readonly signal: AbortSignal }) => {
    signal.addEventListener('abort', () => controller?.error(signal.reason));
    return Promise.resolve(new Response(body));
  });
  return {
    send: (byte) => controller?.enqueue(Uint8Array.of(byte)),
    end: () => controller?.close(),
  };
}

describe('a download', () => {
  it('that brings a byte now and then takes as long as it likes', async () => {
    const { send, end } = server();
    const heard: number[] = [];
    const file = download('/slow.bin', (received) => heard.push(received));
    for (const byte of [1, 2, 3, 4]) {
      await vi.advanceTimersByTimeAsync(3500);
      send(byte);
    }
    await vi.advanceTimersByTimeAsync(1);
    end();
    expect([...(await file)]).toEqual([1, 2, 3, 4]);
    expect(heard).toEqual([1, 2, 3, 4]);
  });

  it('that stands still for eight seconds is missing', async () => {
    const { send } = server();
    const file = expect(download('/stuck.bin')).rejects.toThrow('/stuck.bin did not arrive');
    await vi.advanceTimersByTimeAsync(3500);
    send(1);
    await vi.advanceTimersByTimeAsync(12_000);
    await file;
  });

  it('that is not there is missing at once', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(download('/no.bin')).rejects.toThrow(DOMException);
  });
});

describe('what shows no progress', () => {
  it('counts as missing after ten seconds, and is there for the next who asks', async () => {
    let come: (code: string) => void = () => undefined;
    const coming = new Promise<string>((resolve) => (come = resolve));
    const first = expect(arriving(coming, 'the code')).rejects.toThrow('the code did not arrive');
    await vi.advanceTimersByTimeAsync(10_000);
    await first;
    come('here');
    expect(await arriving(coming, 'the code')).toBe('here');
    expect(vi.getTimerCount()).toBe(0);
  });
});
