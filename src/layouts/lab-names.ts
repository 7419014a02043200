// The names that the page of the lab quotes, as its figure has them.
import { loadCell } from '../../components/cells/registry.ts';
import type { Language } from '../notebook/language.ts';
import type { LabNames } from '../notebook/words/lab.ts';
import { labelOf, type LabelOf } from './labels.ts';

export async function labNames(language: Language): Promise<LabNames> {
  const { text } = await loadCell('gan-2d', language);
  const name = (of: LabelOf): string => labelOf(of, text, language);
  return {
    run: name({ button: 'run' }),
    stepD: name({ button: 'stepD' }),
    stepG: name({ button: 'stepG' }),
    momentLabel: name({ button: 'momentLabel' }),
    tryThis: name({ button: 'tryThis' }),
    copyLink: name({ button: 'copyLink' }),
    learns: name({ preset: 'learns' }),
    breaks: name({ preset: 'breaks' }),
    collapse: name({ preset: 'collapse' }),
    data: text.groups?.[0] ?? '',
    ownPoints: name({ parameter: 'data', option: 'drawn' }),
    wasserstein: name({ parameter: 'loss', option: 'wasserstein' }),
    parameters: { 'd-steps': name({ parameter: 'd-steps' }), 'g-steps': name({ parameter: 'g-steps' }) },
    quantities: {
      'sample-js': name({ quantity: 'sample-js' }),
      'missed-mass': name({ quantity: 'missed-mass' }),
      accuracy: name({ quantity: 'accuracy' }),
      push: name({ quantity: 'push' }),
      'js-bare': name({ quantity: 'js-bare' }),
      'js-fine': name({ quantity: 'js-fine' }),
      'd-loss': name({ quantity: 'd-loss' }),
      'd-penalty': name({ quantity: 'd-penalty' }),
      'g-loss': name({ quantity: 'g-loss' }),
    },
  };
}
