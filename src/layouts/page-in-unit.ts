import { mathmlInUnit } from '../../components/prose/build/logarithms.ts';
import { formatQuantity, type Unit, type UnitKind } from '../notebook/unit.ts';

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** Does to a page's text what its switch of unit does in a browser: its numbers and the spoken half of its formulas. */
export function pageInUnit(html: string, unit: Unit): string {
  if (unit === 'nats') return html;
  return mathmlInUnit(html, unit).replace(
    /(<data\b[^>]* data-unit-kind="[^"]*"[^>]*>)[^<]*(?=<\/data>)/g,
    (whole, tag: string) => {
      if (!/ class="number"/.test(tag)) return whole;
      const value = Number(attribute(tag, 'data-value'));
      const kind = attribute(tag, 'data-unit-kind') as UnitKind; // written by Calc and its like
      return tag + formatQuantity(value, kind, unit, Number(attribute(tag, 'data-digits') ?? 3));
    },
  );
}
