/**
 * Takes from a copy what may stand on a page once only or be pressed: its names, and of the elements that a selector finds
 * all but what is in them.
 */
export function withoutNames<Copy extends Element>(copy: Copy, unwrapped: string): Copy {
  for (const part of [copy, ...copy.querySelectorAll('[id]')]) part.removeAttribute('id');
  for (const part of copy.querySelectorAll(unwrapped)) part.replaceWith(...part.childNodes);
  return copy;
}
