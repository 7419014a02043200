import { DIGITS_BYTES } from '../contract/picture-format.ts';
import address from './digits.bin?url';
import { digitsHere, holdDigits, type Digits } from './digits.ts';
import { NoDigits, type OnProgress } from './no-digits.ts';
import { unpack } from './unpack.ts';

/**
 * Fetches the digits, once for each thread; a failure is tried again at the next call.
 *
 * @throws NoDigits
 */
export async function loadDigits(onProgress: OnProgress = () => undefined): Promise<Digits> {
  const here = digitsHere();
  if (here) return here;
  const file = await fetched(onProgress).catch((error: unknown) => {
    throw new NoDigits('missing', error);
  });
  const digits = await unpack(file).catch((error: unknown) => {
    throw new NoDigits('damaged', error);
  });
  holdDigits(digits);
  return digits;
}

async function fetched(onProgress: OnProgress): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    received += value.length;
    onProgress(received, DIGITS_BYTES);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
