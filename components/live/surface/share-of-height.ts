/** The height of a figure on a slide, in pixels, and the least share of their usual height that its pictures keep there. */
const SLIDE = 476;
const LEAST = 0.25;

/** The share of their usual height that the pictures of a figure have in an exercise. */
const IN_EXERCISE = 0.7;

/** How often a figure is fitted anew at one width: margins and the least heights of pictures do not shrink with it. */
const ROUNDS = 8;

interface Fitted {
  readonly width: number;
  readonly share: number;
  readonly rounds: number;
}

const fitted = new WeakMap<Element, Fitted>();

/** What the pictures of a figure take of its height: pictures side by side take it once. */
function heightOfPictures(stage: Element): number {
  const rows = new Map<number, number>();
  for (const drawing of stage.querySelectorAll<HTMLElement>('.drawing')) {
    const { top, height } = drawing.getBoundingClientRect();
    rows.set(Math.round(top), Math.max(height, rows.get(Math.round(top)) ?? 0));
  }
  return [...rows.values()].reduce((sum, height) => sum + height, 0);
}

/** Fits the pictures into what the rest of the figure leaves of a slide. */
function shareOnSlide(stage: HTMLElement): number {
  const width = stage.clientWidth;
  const known = fitted.get(stage);
  const before = known?.width === width ? known : { width, share: known?.share ?? 1, rounds: 0 };
  const height = stage.offsetHeight;
  const isFit = height <= SLIDE && (height > 0.9 * SLIDE || before.share === 1);
  if (before.rounds === ROUNDS || isFit) return before.share;
  const pictures = heightOfPictures(stage);
  const share = Math.min(1, Math.max(LEAST, before.share * (1 + (SLIDE - height) / pictures)));
  fitted.set(stage, { width, share, rounds: before.rounds + 1 });
  return share;
}

/** Returns the share of their usual height that the pictures of a stage have where it stands. */
export function shareOfHeight(stage: HTMLElement): number {
  const compact = stage.closest('.compact');
  if (!compact) return 1;
  return compact.matches(':root') ? shareOnSlide(stage) : IN_EXERCISE;
}
