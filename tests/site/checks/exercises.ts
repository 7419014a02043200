// Every number exercise, through the page: what its own solution prints is right when it is typed, a slip gets its
// sentence, and a wrong answer is never met twice with the same bare words.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import formulas from '../../../content/formulas.json' with { type: 'json' };
import { readAnswer } from '../../../src/notebook/judge.ts';
import type { Unit, UnitKind } from '../../../src/notebook/unit.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { VerdictWords } from '../../../src/notebook/words/verdicts.ts';
import { expectNone } from '../../setup/close.ts';
import type { Check } from './check.ts';

interface Task {
  readonly id: string;
  readonly answer: number;
  readonly kind: UnitKind;
  /** Numbers that the solution prints, each with the unit behind it, as they stand there. */
  readonly printed: readonly { readonly text: string; readonly value: number }[];
  readonly slips: readonly string[];
}

/** What a page's number exercises ask, and what their solutions print. */
const tasksOf = (page: Page): Promise<Task[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('self-check[data-kind="number"]')].map((check) => {
      const exercise = check.closest('.exercise');
      const shown = document.documentElement.dataset['unit'] === 'bits' ? 'bits' : 'nats';
      const unit = check.querySelector(`.answer .${shown}-only`)?.textContent ?? '';
      return {
        id: exercise?.id ?? '',
        answer: Number(check.dataset['answer']),
        kind: (check.dataset['unitKind'] ?? 'none') as UnitKind,
        printed: [...(exercise?.querySelectorAll<HTMLElement>('.solution data.number') ?? [])].map(
          (data) => ({
            text: `${data.textContent.trim()} ${data.dataset['unitKind'] === 'information' ? unit : ''}`.trim(),
            value: Number(data.dataset['value']),
          }),
        ),
        slips: [...check.querySelectorAll<HTMLElement>('template[data-slip]')].map(
          (slip) => slip.dataset['slip'] ?? '',
        ),
      };
    }),
  );

/** Types an answer, leaves the box, and gives what is said; within the page, since a chapter takes some fifty. */
const answer = (page: Page, id: string, typed: string): Promise<{ verdict: string; said: string }> =>
  page.evaluate(
    async ([name, text]) => {
      const check = document.querySelector<HTMLElement>(`#${name} self-check`)!;
      const input = check.querySelector('input')!;
      const type = (value: string): void => {
        input.value = value;
        for (const event of ['input', 'change']) input.dispatchEvent(new Event(event, { bubbles: true }));
      };
      const until = async (done: () => boolean): Promise<void> => {
        while (!done()) await new Promise((resolve) => setTimeout(resolve));
      };
      type('');
      await until(() => check.dataset['verdict'] === '');
      type(text);
      await until(() => check.dataset['verdict'] !== '');
      const said = check.querySelector<HTMLElement>('[role=status]')?.innerText ?? '';
      return { verdict: check.dataset['verdict'] ?? '', said };
    },
    [id, typed] as const,
  );

const macros: Readonly<Record<string, string>> = formulas.macros;

/** Right-hand sides of the formulas in a chapter's solutions, by exercise, with macros that take nothing written out. */
function solutionFormulas(slug: string, language: string): readonly (readonly string[])[] {
  const source = readFileSync(`content/${language}/${slug.replace('/', '')}.mdx`, 'utf8');
  return [...source.matchAll(/<Exercise\b([\s\S]*?)<\/Exercise>/g)].map(([, body = '']) => {
    const solution = body.slice(body.indexOf('slot="solution"'));
    return [...solution.matchAll(/\$\$?([^$]+)\$\$?/g)].map(([, tex = '']) =>
      tex
        .split(/=|\\approx/)
        .at(-1)!
        .replace(/\\[a-zA-Z]+/g, (name) => (/#/.test(macros[name] ?? '#') ? name : (macros[name] ?? name))),
    );
  });
}

export const exercises: Check = {
  claim: 'takes the answers that its solutions print, names the slips, and tells more the second time',
  holdsOn: ({ kind }) => kind === 'chapter',
  look: async ({ page, built: { slug, language = 'en' } }) => {
    const tasks = await tasksOf(page);
    expect(tasks.length).toBeGreaterThan(0);
    const unit: Unit =
      (await page.evaluate(() => document.documentElement.dataset['unit'])) === 'bits' ? 'bits' : 'nats';
    const formulasOf = solutionFormulas(slug, language);
    const words = await wordsOf<VerdictWords>(import(`../../../content/${language}/words/prose/verdicts.ts`));
    const refused: string[] = [];
    for (const task of tasks) {
      // Tolerance: a printed double is the answer itself; a formula may round once more.
      const isAnswer = (value: number | undefined): boolean =>
        value === task.answer ||
        Math.abs((value ?? NaN) - task.answer) <= 1e-9 * Math.max(1, Math.abs(task.answer));
      const texts = task.printed.filter(({ value }) => isAnswer(value)).map(({ text }) => text);
      const tex = (formulasOf[Number(task.id.replace('exercise-', '')) - 1] ?? []).filter((one) =>
        isAnswer(readAnswer(one, task.kind, unit)),
      );
      const own = [...new Set([...texts, ...tex])];
      if (own.length === 0) refused.push(`${task.id}: its solution prints no form of the answer`);
      for (const typed of own) {
        const { verdict, said } = await answer(page, task.id, typed);
        if (verdict !== 'right') refused.push(`${task.id}: “${typed}” → ${said}`);
      }
      for (const [index, slip] of task.slips.entries()) {
        const typed = `${slip} ${task.kind === 'information' ? 'nats' : ''}`;
        const { verdict, said } = await answer(page, task.id, typed);
        if (verdict !== 'known' || said.length < 10)
          refused.push(`${task.id}: slip ${index}, ${typed} → ${verdict}: ${said}`);
      }
      const first = await answer(page, task.id, '123456.789');
      const second = await answer(page, task.id, '123456.788');
      expect(first.said).toContain(words.wrong);
      expect(second.said).toContain(words.wrongAgain.less);
    }
    expectNone(refused, 'answers that the page prints and does not take');
  },
};
