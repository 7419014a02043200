/** Copies an element, maybe of another document, with what was painted on its canvases, which a copy does not hold. */
export function paintedCopy<Original extends Element>(original: Original): Original {
  const copy = document.importNode(original, true);
  const painted = original.querySelectorAll('canvas');
  copy.querySelectorAll('canvas').forEach((canvas, i) => {
    const source = painted[i];
    if (source && source.width > 0) canvas.getContext('2d')?.drawImage(source, 0, 0);
  });
  return copy;
}
