import { download } from '../download/arrival.ts';
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
  const heard = (received: number): void => onProgress(received, DIGITS_BYTES);
  const file = await download(address, heard).catch((error: unknown) => {
    throw new NoDigits('missing', error);
  });
  const digits = await unpack(file).catch((error: unknown) => {
    throw new NoDigits('damaged', error);
  });
  holdDigits(digits);
  return digits;
}
