import { expect, test } from 'vitest';
import { pytorchScript } from '../../components/cells/pytorch.ts';
import { words as en } from '../../content/en/words/cells/pytorch.ts';
import { words as ko } from '../../content/ko/words/cells/pytorch.ts';
import { LOSS_NAMES, PICTURE_CONFIG, type TrainingConfig } from '../../src/gan/protocol.ts';
import { askPython, findPython } from '../setup/python.ts';

const configs: TrainingConfig[] = [
  ...LOSS_NAMES.map((loss) => ({ ...PICTURE_CONFIG, loss })),
  { ...PICTURE_CONFIG, data: 'digit-7', penalty: 0, noise: 'uniform' },
];
const change = { ...PICTURE_CONFIG, gRate: 0.01, loss: 'minimax' } as const;
const stories = configs.flatMap((config) => [
  { config, story: { events: [], savedStart: false } },
  { config, story: { events: [{ step: 5, config: change }], savedStart: true } },
]);

test('the script of pictures names its loss from logits, its class and its settings', () => {
  const script = pytorchScript(PICTURE_CONFIG, en);
  expect(script).toContain('bce = nn.BCEWithLogitsLoss()');
  expect(script).toContain('    return bce(a_fake, torch.ones_like(a_fake))');
  expect(script).toContain(`D_RATE = ${PICTURE_CONFIG.dRate}`);
  expect(script).toContain('for label in range(10)]');
  expect(pytorchScript({ ...PICTURE_CONFIG, data: 'digit-7' }, en)).toContain('for label in [7]]');
  expect(script).not.toMatch(/jsd|histogram/);
});

test('the script of pictures is sound Python in both languages', ({ skip }) => {
  const python = findPython();
  if (!python) return skip('there is no python3 here');
  const scripts = stories.flatMap(({ config, story }) =>
    [en, ko].map((words) => pytorchScript(config, words, story)),
  );
  const code =
    'import ast, json, sys\nfor text in json.load(sys.stdin):\n    ast.parse(text)\nprint("sound")';
  expect(askPython(python, code, JSON.stringify(scripts)).trim()).toBe('sound');
});
