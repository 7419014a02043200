// The exercises of a chapter as the reader left them: what was answered stands there again, and what was right is ticked.
import { keepAnswer, progress, type Answer } from './progress.ts';

const boxes = 'input[type="text"], input[type="radio"]';

function fill(exercise: Element, given: string): void {
  for (const input of exercise.querySelectorAll<HTMLInputElement>(boxes)) {
    if (input.type === 'radio') input.checked ||= input.value === given;
    else if (input.value === '') input.value = given;
  }
}

function tick(exercise: HTMLElement, done: string): void {
  if (exercise.dataset['done'] !== undefined) return;
  exercise.dataset['done'] = '';
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.textContent = ` ${done}`;
  exercise.querySelector('h3')?.append(said);
}

/** A number and a goal are judged by their element; of a choice the page holds the verdicts, in the order of its options. */
function isRight(exercise: Element): boolean {
  if (exercise.querySelector('[data-verdict="right"]')) return true;
  const options = [...exercise.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
  const chosen = options.findIndex(({ checked }) => checked);
  return exercise.querySelectorAll('.verdicts .verdict')[chosen]?.matches('.right') === true;
}

/** Brings the answers back, and keeps what changes. `changed` is told when another exercise is done. */
export function keepAnswers(chapter: string, done: string, changed: () => void): readonly HTMLElement[] {
  const exercises = [...document.querySelectorAll<HTMLElement>('.exercise')];
  const kept = progress()[chapter] ?? {};
  for (const exercise of exercises) {
    const answer = kept[exercise.id];
    if (answer?.given !== undefined) fill(exercise, answer.given);
    if (answer?.done) tick(exercise, done);
  }
  const look = (exercise: HTMLElement | null | undefined, change: Answer = {}): void => {
    if (!exercise) return;
    const right = isRight(exercise) ? ({ done: true } as const) : {};
    const news = { ...change, ...right };
    if (Object.keys(news).length > 0) keepAnswer(chapter, exercise.id, news);
    if (!right.done) return;
    tick(exercise, done);
    changed();
  };
  // One may have been right before this script was there.
  for (const exercise of exercises) if (isRight(exercise)) look(exercise);
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement && target.matches(boxes))) return;
    look(target.closest<HTMLElement>('.exercise'), { given: target.value.trim() });
  });
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      if (target instanceof HTMLElement && target.dataset['verdict'] === 'right')
        look(target.closest<HTMLElement>('.exercise'));
    }
  });
  for (const list of document.querySelectorAll('.exercises'))
    observer.observe(list, { subtree: true, attributeFilter: ['data-verdict'] });
  return exercises;
}
