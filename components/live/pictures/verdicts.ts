import type { Judgement } from '../../../src/gan/protocol.ts';
import { formatNumber } from '../../../src/notebook/unit.ts';
import type { StudioWords } from '../../../src/notebook/words/studio.ts';
import { make } from '../inspect/dom.ts';
import { writeText } from '../surface/render-figure.ts';
import type { Here } from './code-room.ts';
import { centred, type Ink } from './ink.ts';
import { makePad } from './pad.ts';
import { pictureCanvas, showPictures } from './show-picture.ts';

/** An answer so near ½ is none. */
const UNDECIDED = 0.05;

interface Card {
  readonly element: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly say: (answer: number | undefined, otherwise: string) => void;
}

export interface Verdicts {
  readonly element: HTMLElement;
  readonly ink: () => Ink;
  /** The unseen digit that is asked for. */
  readonly heldOut: () => number;
  readonly show: (judgement: Judgement, fake: Here, isProbability: boolean) => void;
}

/** What D says of a real digit, of a fake, and of the reader's own drawing. */
export function makeVerdicts(words: StudioWords, changed: () => void): Verdicts {
  let heldOut = 0;
  const pad = makePad(words, changed);

  function card(kind: string, label: string, ...more: readonly Node[]): Card {
    const canvas = pictureCanvas(label);
    const name = make('p', { class: 'verdict-name' }, label);
    const output = make('output', { name: `verdict-${kind}` });
    const bar = make('span', { class: 'verdict-bar' });
    return {
      element: make('div', { class: 'verdict', 'data-verdict': kind }, name, canvas, bar, output, ...more),
      canvas,
      say(answer, otherwise) {
        bar.style.setProperty('--answer', String(answer ?? 0));
        bar.hidden = answer === undefined;
        if (answer === undefined) delete output.dataset['value'];
        else output.dataset['value'] = String(answer);
        writeText(output, answer === undefined ? otherwise : sentenceOf(answer, words));
      },
    };
  }

  const nextReal = make('button', { type: 'button', name: 'another-real' }, words.anotherReal);
  const clear = make('button', { type: 'button', name: 'clear-drawing' }, words.clear);
  const real = card('real', words.real(0), nextReal);
  const fake = card('fake', words.fake);
  const own = card('own', words.seen, clear);
  nextReal.addEventListener('click', () => {
    heldOut++;
    changed();
  });
  clear.addEventListener('click', () => pad.clear());

  return {
    element: make(
      'section',
      { class: 'verdicts', 'aria-label': words.verdicts },
      make('p', { class: 'studio-name' }, words.verdicts),
      make('p', { class: 'studio-explain' }, words.verdictsExplain),
      make(
        'div',
        { class: 'verdict-cards' },
        real.element,
        fake.element,
        make('div', { class: 'drawn' }, make('p', { class: 'verdict-name' }, words.own), pad.element),
        own.element,
      ),
    ),
    ink: pad.ink,
    heldOut: () => heldOut,
    show({ answers, heldOut: digit }, { picture, answer }, isProbability) {
      const shown = (probability: number): number | undefined => (isProbability ? probability : undefined);
      const name = words.real(digit.label);
      real.canvas.setAttribute('aria-label', name);
      writeText(real.element.querySelector('.verdict-name'), name);
      showPictures(real.canvas, digit.picture);
      real.say(shown(digit.answer), words.critic);
      showPictures(fake.canvas, picture);
      fake.say(shown(answer), words.critic);
      const drawn = centred(pad.ink());
      showPictures(
        own.canvas,
        Uint8Array.from(drawn ?? [], (amount) => Math.round(255 * amount)),
      );
      // The answer is to the drawing that was sent; a later one is asked next.
      if (!drawn) own.say(undefined, words.nothingDrawn);
      else if (answers.length > 0) own.say(shown(answers[0] ?? NaN), words.critic);
      pad.show();
    },
  };
}

function sentenceOf(answer: number, words: StudioWords): string {
  const verdict =
    Math.abs(answer - 0.5) < UNDECIDED ? words.cannotTell : answer > 0.5 ? words.callsReal : words.callsFake;
  return `${words.answer(formatNumber(answer, 2))}, ${verdict}`;
}
