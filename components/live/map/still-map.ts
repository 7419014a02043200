/** A recorded map as a picture in a file of its own, with its axes and its legend: for paper, and for a page without script. */
import { escapeHtml } from '../../../src/notebook/html.ts';
import type { GameMapWords } from '../../../src/notebook/words/game-map.ts';
import { shareOf, ticksOf, WHOLE } from './axes.ts';
import { LETTERS, type MapState } from './looks.ts';

/** A letter for each square, the largest rate of G first. */
export interface RecordedMap {
  readonly steps: number;
  readonly seed: number;
  readonly rows: readonly string[];
}

/** In pixels: the corner of the squares, their whole side, and the lines of the legend. */
const [LEFT, TOP, SIDE, LINE, FOOT] = [72, 8, 352, 24, 64];
export const STILL_WIDTH = LEFT + SIDE + 16;
/** Of a legend of two columns. */
export const stillHeight = ({ rows }: RecordedMap): number =>
  TOP + SIDE + FOOT + LINE * Math.ceil(statesIn(rows).length / 2);

/** A colour of the page's by its name, mixed with paper or not, and the ink of a letter on it. */
type Look = readonly [name: string, share: number, ink: 'ink' | 'paper'];

const LOOKS: Readonly<Partial<Record<MapState, Look>>> = {
  converged: ['discriminator', 100, 'paper'],
  learning: ['discriminator', 40, 'ink'],
  stalled: ['bound', 40, 'ink'],
  worsening: ['model', 40, 'ink'],
  oscillating: ['model', 100, 'paper'],
  collapsed: ['mixture', 100, 'paper'],
  vanishing: ['data', 100, 'paper'],
  'no-density': ['mixture', 40, 'ink'],
  diverged: ['ink', 100, 'paper'],
  starting: ['bound', 18, 'ink'],
};

const statesIn = (rows: readonly string[]): MapState[] => {
  const letters = rows.join('');
  return (Object.keys(LOOKS) as MapState[]).filter((state) => letters.includes(LETTERS[state]));
};

/** One path for all squares of a state, a stretch of a row at a time. */
function pathOf(rows: readonly string[], letter: string): string {
  return rows
    .flatMap((row, y) =>
      [...row.matchAll(new RegExp(`[${letter}]+`, 'g'))].map(
        ({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`,
      ),
    )
    .join('');
}

/** The style sheet of the picture: the page's own colours, in light and in dark. */
function styles(tokens: string, states: readonly MapState[]): string {
  const colourOf = (name: string, isDark: boolean): string => {
    const both = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens);
    if (!both) throw new RangeError(`there is no colour --${name} in tokens.css`);
    return both[isDark ? 2 : 1] ?? '';
  };
  const rules = (isDark: boolean): string => {
    const paper = colourOf('paper', isDark);
    const fills = states.map((state) => {
      const [name, share, ink] = LOOKS[state] ?? ['ink', 100, 'paper'];
      const fill = `color-mix(in oklab,${colourOf(name, isDark)} ${share}%,${paper})`;
      return `.${state}{fill:${fill}}.on-${state}{fill:${colourOf(ink, isDark)}}`;
    });
    return `text{fill:${colourOf('ink', isDark)}}${fills.join('')}`;
  };
  return `text{font:13px system-ui,sans-serif}.l{font-size:.6px;font-weight:600;text-anchor:middle}.k{font-weight:600;text-anchor:middle}${rules(false)}@media(prefers-color-scheme:dark){${rules(true)}}`;
}

/** Draws a recorded map; `tokens` is the page's style sheet of colours. */
export function stillMap({ rows }: RecordedMap, words: GameMapWords, tokens: string): string {
  const n = rows.length;
  const states = statesIn(rows);
  const squares = states.map((state) => `<path class="${state}" d="${pathOf(rows, LETTERS[state])}"/>`);
  const letters = states.map((state) =>
    rows
      .flatMap((row, y) => {
        const at = [...row].flatMap((one, x) => (one === LETTERS[state] ? [x + 0.5] : []));
        const text = LETTERS[state].repeat(at.length);
        return at.length === 0
          ? []
          : `<text class="l on-${state}" x="${at.join(' ')}" y="${y + 0.72}">${text}</text>`;
      })
      .join(''),
  );
  const ticks = [
    ...ticksOf(WHOLE.d).map(
      (rate) =>
        `<text x="${LEFT + SIDE * shareOf(WHOLE.d, rate)}" y="${TOP + SIDE + 18}" text-anchor="middle">${rate}</text>`,
    ),
    ...ticksOf(WHOLE.g).map(
      (rate) =>
        `<text x="${LEFT - 6}" y="${TOP + SIDE * (1 - shareOf(WHOLE.g, rate)) + 5}" text-anchor="end">${rate < 1e-4 ? '10⁻⁵' : rate}</text>`,
    ),
  ];
  const [middle, foot] = [LEFT + SIDE / 2, TOP + SIDE + 38];
  const axes = [
    `<text x="${middle}" y="${foot}" text-anchor="middle">${escapeHtml(words.axes.d)}</text>`,
    `<text transform="translate(14 ${TOP + SIDE / 2}) rotate(-90)" text-anchor="middle">${escapeHtml(words.axes.g)}</text>`,
  ];
  const legend = states.map((state, k) => {
    const [x, y] = [20 + (k % 2) * 210, TOP + SIDE + FOOT - 8 + LINE * Math.floor(k / 2)];
    return `<rect class="${state}" x="${x}" y="${y}" width="18" height="18"/><text class="k on-${state}" x="${x + 9}" y="${y + 14}">${LETTERS[state]}</text><text x="${x + 26}" y="${y + 14}">${escapeHtml(words.states[state] ?? state)}</text>`;
  });
  const [width, height] = [STILL_WIDTH, TOP + SIDE + FOOT + LINE * Math.ceil(states.length / 2)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><style>${styles(tokens, states)}</style><g transform="translate(${LEFT} ${TOP}) scale(${SIDE / n})">${squares.join('')}${letters.join('')}</g>${ticks.join('')}${axes.join('')}${legend.join('')}</svg>\n`;
}
