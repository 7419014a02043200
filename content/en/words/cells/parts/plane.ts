import type { PlaneWords } from '../../../../../components/cells/gan-2d-phrases.ts';

/** Nothing is said of a kind of which no point is outside. */
const counted = (parts: readonly (readonly [count: number, text: string])[]): string =>
  parts.flatMap(([count, text]) => (count > 0 ? [text] : [])).join(', ');

/** Every word beside the plane; the table names its columns by them, too. */
export const plane: PlaneWords = {
  real: 'real',
  fake: 'fake',
  grid: 'G’s grid',
  curve: 'G’s curve',
  push: 'push',
  outside: (real, fake) =>
    `outside: ${counted([
      [real, `${real} real`],
      [fake, `${fake} fake`],
    ])}`,
};
