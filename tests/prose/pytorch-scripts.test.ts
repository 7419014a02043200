// The complete PyTorch scripts of the chapters on images and on autoencoders.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { languages } from '../../src/notebook/language.ts';
import { askPython, findPython } from '../setup/python.ts';

const python = findPython();
const torch = findPython('import torch');

function scriptOf(chapter: string, language: string): string {
  const file = `content/${language}/${chapter}.mdx`;
  const [, script = ''] = /```python\n([\s\S]*?)```/.exec(readFileSync(file, 'utf8')) ?? [];
  if (script === '') throw new Error(`${file} shows no Python`);
  return script;
}

const code = (script: string): string => script.replace(/\s*#.*$/gm, '').replace(/\n+/g, '\n');

/** torchvision without a download: 300 pictures of noise, and no file written. */
const standIn = `
import sys, types, torch
class Pictures(torch.utils.data.Dataset):
    def __init__(self, folder, download, transform):
        self.transform = transform
    def __len__(self):
        return 300
    def __getitem__(self, i):
        return self.transform(torch.rand(1, 28, 28)), 0
vision = types.ModuleType("torchvision")
vision.datasets = types.SimpleNamespace(MNIST=Pictures)
vision.transforms = types.SimpleNamespace(ToTensor=lambda: lambda x: x)
utils = types.ModuleType("torchvision.utils")
utils.save_image = lambda grid, name: print(name, *grid.shape)
sys.modules.update({"torchvision": vision, "torchvision.utils": utils})
`;

describe.each(['images', 'autoencoders'])('the script of the chapter on %s', (chapter) => {
  it('is the same code in both languages', () => {
    expect(code(scriptOf(chapter, 'ko'))).toBe(code(scriptOf(chapter, 'en')));
  });

  it('computes its loss from logits, and ends no network in a sigmoid', () => {
    const script = code(scriptOf(chapter, 'en'));
    expect(script).toMatch(/nn\.BCEWithLogitsLoss\(\)|binary_cross_entropy_with_logits/);
    expect(script).not.toMatch(/sigmoid|nn\.BCELoss/i);
  });

  test.skipIf(python === null)('is Python', () => {
    for (const language of languages) {
      const said = askPython(
        python ?? '',
        'import sys; compile(sys.stdin.read(), "chapter", "exec"); print("yes")',
        scriptOf(chapter, language),
      );
      expect(said.trim()).toBe('yes');
    }
  });

  test.skipIf(torch === null)(
    'trains on pictures of noise and prints finite numbers, where there is a PyTorch',
    () => {
      const short = scriptOf(chapter, 'en').replace(/, 20$/m, ', 2');
      expect(short).not.toBe(scriptOf(chapter, 'en'));
      const printed = askPython(torch ?? '', 'import sys; exec(sys.stdin.read())', standIn + short);
      const rows = printed.split('\n').filter((line) => /^\d/.test(line));
      expect(rows).toHaveLength(2);
      for (const row of rows) for (const one of row.split(' ')) expect(Number(one)).not.toBeNaN();
    },
  );
});
