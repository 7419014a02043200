import { formatQuantity } from '../../../src/notebook/unit.ts';
import { pageUnit } from '../../../src/notebook/page-unit.ts';
import type { GameMapWords } from '../../../src/notebook/words/game-map.ts';
import { unitName } from '../../../src/notebook/words/units.ts';
import { writeText } from '../surface/render-figure.ts';
import type { Rates } from './axes.ts';
import { stateOf } from './looks.ts';
import { countText, rateText } from './map-picture.ts';
import type { PixelResult } from './map-run.ts';

/** Writes the numbers of a pixel, and returns them in a sentence. `isGuessed`: its colour is that of a run nearby. */
export function writeReading(
  place: ParentNode,
  { d, g }: Rates,
  result: PixelResult | undefined,
  isGuessed: boolean,
  words: GameMapWords,
): string {
  const unit = pageUnit();
  const js = result === undefined || result === 'failed' ? NaN : (result.quantities['js'] ?? NaN);
  const amount = Number.isNaN(js)
    ? formatQuantity(NaN, 'information', unit)
    : words.units.joined(formatQuantity(js, 'information', unit), unitName('information', unit, words.units));
  const write = (name: string, text: string, value: string | number): string => {
    const output = place.querySelector<HTMLOutputElement>(`output[name="${name}"]`);
    if (output) output.dataset['value'] = String(value);
    writeText(output, text);
    return text;
  };
  const { reading } = words;
  return [
    `${reading.d} ${write('map-d-rate', rateText(d), d)}`,
    `${reading.g} ${write('map-g-rate', rateText(g), g)}`,
    write(
      'map-state',
      stateText(result, isGuessed, words),
      typeof result === 'object' ? stateOf(result) : '',
    ),
    `${reading.js} ${write('map-js', amount, js)}`,
  ].join(', ');
}

function stateText(result: PixelResult | undefined, isGuessed: boolean, words: GameMapWords): string {
  if (result === undefined) return isGuessed ? words.coarse : words.waiting;
  if (result === 'failed') return words.failed;
  const name = words.states[stateOf(result)] ?? '';
  if (result.divergedAt === null) return name;
  return `${name} ${words.atDivergence(countText(result.divergedAt), countText(result.quantities.step))}`;
}
