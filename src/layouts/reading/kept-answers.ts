// Saves, takes in and erases the answers that this device keeps.
import { saveFile } from '../../../components/live/save/save-file.ts';
import { languageOfPath } from '../../notebook/language.ts';
import { reportOurs } from '../../notebook/outside.ts';
import type { AnswersKeptWords } from '../../notebook/words/answers-kept.ts';
import { wordsOf } from '../../notebook/words/load.ts';
import { doneIn, keepProgress, parseProgress, progress, type Progress } from './progress.ts';

const fileName = 'minimax-notebook-answers.json';

/** What was kept before counts where the file says nothing; an exercise that was done in either is done. */
function merge(before: Progress, taken: Progress): Progress {
  const chapters = new Set([...Object.keys(before), ...Object.keys(taken)]);
  return Object.fromEntries(
    [...chapters].map((chapter) => {
      const exercises = new Set([
        ...Object.keys(before[chapter] ?? {}),
        ...Object.keys(taken[chapter] ?? {}),
      ]);
      return [
        chapter,
        Object.fromEntries(
          [...exercises].map((id) => [id, { ...before[chapter]?.[id], ...taken[chapter]?.[id] }]),
        ),
      ];
    }),
  );
}

const save = (): void => saveFile(fileName, JSON.stringify(progress(), undefined, 2), 'application/json');

function begin(section: HTMLElement, words: AnswersKeptWords): void {
  const button = (name: string): HTMLButtonElement | null => section.querySelector(`button[name="${name}"]`);
  const status = section.querySelector('.kept');
  const file = section.querySelector('input');
  let erased: Progress = {};
  const show = (said?: string): void => {
    const all = progress();
    const chapters = Object.values(all);
    const done = chapters.reduce((sum, answers) => sum + doneIn(answers), 0);
    const state = chapters.length === 0 ? words.none : words.kept(done, chapters.length);
    if (status) status.textContent = said === undefined ? state : `${said} ${state}`;
    for (const name of ['save', 'erase']) button(name)?.toggleAttribute('hidden', chapters.length === 0);
    button('bring-back')?.toggleAttribute('hidden', Object.keys(erased).length === 0);
  };
  button('save')?.addEventListener('click', save);
  button('take-in')?.addEventListener('click', () => file?.click());
  button('erase')?.addEventListener('click', () => {
    erased = progress();
    keepProgress({});
    show(words.erased);
    button('bring-back')?.focus();
  });
  button('bring-back')?.addEventListener('click', () => {
    keepProgress(merge(progress(), erased));
    erased = {};
    show(words.takenIn);
    button('erase')?.focus();
  });
  const takeIn = async (): Promise<void> => {
    const taken = parseProgress(await file?.files?.[0]?.text());
    if (file) file.value = '';
    const isEmpty = Object.keys(taken).length === 0;
    if (!isEmpty) keepProgress(merge(progress(), taken));
    show(isEmpty ? words.unreadable : words.takenIn);
  };
  file?.addEventListener('change', () => void takeIn());
  show();
}

const section = document.querySelector<HTMLElement>('.kept-answers');
wordsOf<AnswersKeptWords>(
  import(`../../../content/${languageOfPath(location.pathname)}/words/live/answers-kept.ts`),
).then((words) => {
  if (section) begin(section, words);
}, reportOurs);
