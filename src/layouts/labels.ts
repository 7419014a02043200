// What a figure or a page calls one of its parts. Prose asks for a name here and never types it.
import type { Language } from '../notebook/language.ts';
import type { FigureText } from '../notebook/words/figure-text.ts';
import { cellWords, figureWords, shellWords } from '../../components/live/page/words.ts';

/** One part, by the name that it has in code. A parameter may name one of its options. */
export interface LabelOf {
  readonly figure?: string;
  readonly preset?: string;
  readonly parameter?: string;
  readonly option?: string;
  readonly quantity?: string;
  readonly panel?: string;
  readonly action?: string;
  /** A button that every figure or cell has: `run`, `pause`, `step`, `stepD`, `stepG`, `reset`, `copyLink`, `numbers`. */
  readonly button?: string;
}

function shared(button: string, language: Language): unknown {
  const known: Readonly<Record<string, unknown>> = {
    ...shellWords[language].fields,
    ...figureWords[language],
    ...cellWords[language],
  };
  return known[button];
}

function own(of: LabelOf, text: FigureText | undefined): unknown {
  if (of.preset !== undefined) return text?.presets[of.preset]?.label;
  if (of.parameter !== undefined && of.option !== undefined)
    return text?.options?.[of.parameter]?.[of.option];
  if (of.parameter !== undefined) return text?.parameters[of.parameter];
  if (of.quantity !== undefined) return text?.quantities[of.quantity];
  if (of.panel !== undefined) return text?.panels[of.panel];
  return of.action === undefined ? text?.title : text?.actions?.[of.action];
}

/** The name, in one language. Throws `RangeError` for a part that is not there. */
export function labelOf(of: LabelOf, text: FigureText | undefined, language: Language): string {
  const found = of.button === undefined ? own(of, text) : shared(of.button, language);
  if (typeof found !== 'string') throw new RangeError(`there is no label for ${JSON.stringify(of)}`);
  return found;
}
