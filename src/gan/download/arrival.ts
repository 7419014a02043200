/** How long a download may bring nothing, in milliseconds, before it counts as missing. */
const PATIENCE = 8000;

/** How long one may take that does not show its progress: a module that is imported, a file that a library fetches. */
const BLIND_PATIENCE = 10_000;

const missing = (what: string): DOMException => new DOMException(`${what} did not arrive`, 'NetworkError');

/**
 * Fetches a file. It may take as long as it likes while bytes come.
 *
 * @throws DOMException if it is not there, or if nothing of it comes for eight seconds
 */
export async function download(
  address: string,
  onProgress: (received: number) => void = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const controller = new AbortController();
  // Looked at twice, so that a machine that slept does not count as a connection that hangs.
  let isIdle = false;
  const look = setInterval(() => {
    if (isIdle) controller.abort(missing(address));
    isIdle = true;
  }, PATIENCE / 2);
  try {
    const response = await fetch(address, { signal: controller.signal });
    if (!response.ok || !response.body) throw missing(`${address}, status ${response.status},`);
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let received = 0;
    const reader = response.body.getReader();
    for (;;) {
      isIdle = false;
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      received += value.length;
      onProgress(received);
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  } finally {
    clearInterval(look);
  }
}

/** Rejects where something takes too long that shows no progress. It goes on all the same, and is there for the next who asks. */
export async function arriving<T>(coming: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(missing(what)), BLIND_PATIENCE);
  });
  try {
    return await Promise.race([coming, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
