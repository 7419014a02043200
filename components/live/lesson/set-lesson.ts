import './lesson-figure.css';
import { languageOfPath } from '../../../src/notebook/language.ts';
import { readLesson, type Lesson } from '../../../src/notebook/lesson.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { LessonWords } from '../../../src/notebook/words/lesson.ts';
import { showTask } from './lesson-task.ts';

/** Controls that a lesson holds still: the reader is told so by the field, and reads its value. */
function lock(control: HTMLElement, words: LessonWords): void {
  for (const field of control.querySelectorAll<HTMLInputElement>('input, select, textarea, button')) {
    field.disabled = true;
    field.title = words.locked;
  }
}

/** Folds and groups whose controls are all hidden go too. */
function hideEmpty(root: HTMLElement): void {
  for (const group of root.querySelectorAll<HTMLElement>('.controls details.more, .controls fieldset')) {
    const controls = [...group.querySelectorAll<HTMLElement>('[data-parameter]')];
    if (controls.length > 0 && controls.every(({ hidden }) => hidden)) group.hidden = true;
  }
}

function arrange(root: HTMLElement, { hidden, locked }: Lesson, words: LessonWords): void {
  for (const name of hidden) {
    const control = root.querySelector<HTMLElement>(`[data-parameter="${name}"]`);
    if (control) control.hidden = true;
  }
  // Parts that come later are hidden too: the styles know them.
  root.dataset['hides'] = hidden.join(' ');
  for (const name of locked) {
    const control = root.querySelector<HTMLElement>(`[data-parameter="${name}"]`);
    if (control) lock(control, words);
  }
  hideEmpty(root);
  // A handle in the picture moves a parameter too: the figure asks here.
  root.dataset['held'] = [...hidden, ...locked].join(' ');
}

/** Sets a figure as the address asks. */
export async function setLesson(root: HTMLElement): Promise<void> {
  const lesson = readLesson(root.dataset['start'] ?? '');
  if (!lesson) return;
  const words = await wordsOf<LessonWords>(
    import(`../../../content/${languageOfPath(location.pathname)}/words/live/lesson.ts`),
  );
  arrange(root, lesson, words);
  if (lesson.goals.length > 0) showTask(root, lesson.goals, words);
  root.dataset['lesson'] = '';
  // Whoever asks for less motion presses Run for it.
  if (lesson.runs && !matchMedia('(prefers-reduced-motion: reduce)').matches)
    root.querySelector<HTMLButtonElement>('button[name="run"]')?.click();
}
