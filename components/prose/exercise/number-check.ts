// A typed number and what is said to it. The judge and its words come with the first answer: a first view does without.
import type { Judgement, NumberTask, Verdict } from '../../../src/notebook/judge.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import { reportMissing } from '../../../src/notebook/outside.ts';
import { pageUnit } from '../../../src/notebook/page-unit.ts';
import type { UnitKind } from '../../../src/notebook/unit.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import type { VerdictWords } from '../../../src/notebook/words/verdicts.ts';

const loadJudge = () =>
  Promise.all([
    import('../../../src/notebook/judge.ts'),
    wordsOf<VerdictWords>(
      import(`../../../content/${languageOfPath(location.pathname)}/words/prose/verdicts.ts`),
    ),
  ]);

function taskOf(element: HTMLElement, slips: readonly HTMLTemplateElement[]): NumberTask {
  const { answer, decimals, unitKind } = element.dataset;
  return {
    answer: Number(answer),
    decimals: Number(decimals),
    kind: (unitKind ?? 'none') as UnitKind,
    slips: slips.map((slip) => ({ answer: Number(slip.dataset.slip) })),
  };
}

/** From this wrong answer on the reader is told on which side the right one lies, and then where a way to it stands. */
const [tellSide, tellSolution] = [2, 3];

function sentence(verdict: Verdict, say: VerdictWords, { decimals }: NumberTask, wrongSoFar: number): string {
  switch (verdict.kind) {
    case 'short':
      return say.short(verdict.given, decimals);
    case 'slip':
      return say.slips[verdict.slip];
    case 'known':
      return '';
    case 'wrong': {
      const said = wrongSoFar < tellSide ? say.wrong : say.wrongAgain[verdict.side];
      return wrongSoFar < tellSolution ? said : `${said} ${say.stuck}`;
    }
    default:
      return say[verdict.kind];
  }
}

/** Judges what is typed into the element's box: success at once, anything else once the reader has done typing. */
export function watchNumber(
  element: HTMLElement,
  say: (verdict: string, ...content: readonly (string | Node)[]) => void,
  signal: AbortSignal,
): void {
  const input = element.querySelector('input');
  if (!input) return;
  const slips = [...element.querySelectorAll<HTMLTemplateElement>('template[data-slip]')];
  const task = taskOf(element, slips);
  const wrong = new Set<string>();

  const judged = async (): Promise<[Judgement, VerdictWords] | undefined> => {
    if (input.value.trim() === '') return undefined;
    const [{ judgeNumber }, words] = await loadJudge();
    return [judgeNumber(input.value, task, pageUnit()), words];
  };
  const show = ({ verdict, read }: Judgement, words: VerdictWords): void => {
    if (verdict.kind === 'wrong') wrong.add(input.value.trim());
    const slip = verdict.kind === 'known' ? slips[verdict.index]?.content.cloneNode(true) : undefined;
    const said = sentence(verdict, words, task, wrong.size);
    say(verdict.kind, slip ?? said, ...(read === undefined ? [] : [' ', words.read(read)]));
  };
  // While a number is being typed it is wrong most of the time: only the end of typing is judged, and success at once.
  const judge = async (isDone: boolean): Promise<void> => {
    const result = await judged();
    if (signal.aborted) return;
    if (result && (isDone || result[0].verdict.kind === 'right')) show(...result);
    else say('');
  };
  const asked = (isDone: boolean): void => void judge(isDone).catch(reportMissing);
  input.addEventListener('input', () => asked(false), { signal });
  input.addEventListener('change', () => asked(true), { signal });
  document.addEventListener('unitchange', () => asked(true), { signal });
}
