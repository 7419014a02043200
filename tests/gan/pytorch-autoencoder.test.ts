import { describe, expect, test } from 'vitest';
import { pytorchAutoencoder } from '../../components/cells/pytorch-autoencoder.ts';
import { BETA_1, PIXEL_SD } from '../../src/gan/contract/constants.ts';
import {
  AUTOENCODER_CONFIG,
  AUTOENCODER_NAMES,
  LIKELIHOOD_NAMES,
  OPTIMIZER_NAMES,
  type TrainingConfig,
} from '../../src/gan/protocol.ts';
import { askPython, findPython } from '../setup/python.ts';
import { words as en } from '../../content/en/words/cells/pytorch-autoencoder.ts';
import { words as ko } from '../../content/ko/words/cells/pytorch-autoencoder.ts';

const configs: TrainingConfig[] = AUTOENCODER_NAMES.flatMap((kind) =>
  LIKELIHOOD_NAMES.flatMap((likelihood) =>
    OPTIMIZER_NAMES.map((dOptimizer) => ({
      ...AUTOENCODER_CONFIG,
      autoencoder: { kind, likelihood },
      dOptimizer,
      depth: dOptimizer === 'sgd' ? 0 : 2,
    })),
  ),
);

describe('the script of an autoencoder', () => {
  test('has the present settings, and the losses of its kind', () => {
    const script = pytorchAutoencoder({ ...AUTOENCODER_CONFIG, width: 77, gRate: 0.5, seed: 9 }, en);
    for (const line of ['SEED = 9', 'D_RATE, G_RATE = 0.001, 0.5', 'D = network(PIXELS, 2, 77, 2 * CODE,'])
      expect(script).toContain(line);
    expect(script).toContain(`betas=(${BETA_1}`);
    expect(script).toContain('nn.BCEWithLogitsLoss');
    expect(script).toContain('def divergence(mean, log_variance):');
    const plain = pytorchAutoencoder(
      { ...AUTOENCODER_CONFIG, autoencoder: { kind: 'plain', likelihood: 'gaussian' } },
      en,
    );
    expect(plain).toContain(`PIXEL_SD = ${PIXEL_SD}`);
    expect(plain).not.toMatch(/divergence|BCE/);
  });

  test('has the same code in every language', () => {
    const codeOf = (script: string) =>
      script
        .replaceAll(/\s*#.*/g, '')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.includes('print('));
    for (const config of configs)
      expect(codeOf(pytorchAutoencoder(config, ko))).toEqual(codeOf(pytorchAutoencoder(config, en)));
  });

  test('is Python, with every choice', (context) => {
    const python = findPython();
    if (python === null) return context.skip('there is no Python here');
    const scripts = configs.flatMap((config) => [
      pytorchAutoencoder(config, en),
      pytorchAutoencoder(config, ko),
    ]);
    const program = 'import ast, json, sys\nfor s in json.load(sys.stdin): ast.parse(s)\nprint("parsed")';
    expect(askPython(python, program, JSON.stringify(scripts)).trim()).toBe('parsed');
  });
});
