/** Finds the text in a file, whatever program has saved it. */

/** A file that is larger than this is no list of points that anybody means to draw from. */
const largest = 100 * 2 ** 20;
/** The beginning of a file, which tells whether it is text. */
const head = 4096;

export const isTooLarge = (source: string | Blob): boolean =>
  (typeof source === 'string' ? source.length : source.size) > largest;

/** Table programs save text as UTF-16 too; it says so in its first two bytes. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  const mark = `${bytes[0]} ${bytes[1]}`;
  return mark === '255 254' ? 'utf-16le' : mark === '254 255' ? 'utf-16be' : undefined;
}

/** Whether bytes are those of no text: a picture, a workbook, a program. */
function isBinary(bytes: Uint8Array): boolean {
  const first = bytes.subarray(0, head);
  const strange = first.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 32) ? 1 : 0), 0);
  return first.includes(0) || strange > 0.02 * first.length;
}

/** Reads a file as text; one that is not in UTF-8 is taken for one in `encoding`. */
export async function textOf(
  source: Blob,
  encoding: string,
): Promise<string | { readonly fault: 'unreadable' | 'binary' }> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await source.arrayBuffer());
  } catch {
    return { fault: 'unreadable' };
  }
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  if (isBinary(bytes)) return { fault: 'binary' };
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(encoding).decode(bytes);
  }
}
