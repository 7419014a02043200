// What is said of real runs, look by look, against what they do next: one seed of each kind. `npm run presets` has twenty.
import { beforeAll, describe, expect, test } from 'vitest';
import { gan1d } from '../../../components/cells/gan-1d.ts';
import { gan2d } from '../../../components/cells/gan-2d.ts';
import { happeningIn } from '../../../components/cells/describe-plane.ts';
import { words } from '../../../content/en/words/cells/gan-2d.ts';
import { loadKernel } from '../../../src/gan/engines/load-kernel.ts';
import { initialValues } from '../../../src/notebook/widget.ts';
import { readerOf } from '../../setup/reader.ts';
import { linePresetConfig, LINE_PRESETS } from '../line-preset-config.ts';
import { presetConfig } from '../plane/preset-promises.ts';
import { judge } from './judged.ts';
import { PRESET_CASES, tabulate } from './preset-cases.ts';
import { seedCourse } from './seed-course.ts';

let kernel: WebAssembly.Module;

beforeAll(async () => {
  kernel = await loadKernel();
});

test.for(LINE_PRESETS)('the preset %s of the line is the config that the cell makes of it', (id) => {
  const values = initialValues(gan1d.parameters);
  const set = gan1d.presets.find((preset) => preset.id === id)?.set;
  expect(set).toBeDefined();
  expect(linePresetConfig(id, values.seed)).toEqual(gan1d.config({ ...values, ...set }));
  expect([...LINE_PRESETS].sort()).toEqual(gan1d.presets.map((preset) => preset.id).sort());
});

describe('on seed 2', () => {
  const ends: Readonly<Record<string, string>> = {
    'line:learns': 'converged',
    'line:sharp': 'converged',
    'line:circling': 'oscillating',
    'line:breaks': 'diverged',
  };
  const cases = PRESET_CASES.filter(({ name }) => !name.startsWith('plane:'));
  test.for(cases.map((one) => [one.name, one] as const))(
    '%s keeps its promise, and is told right at every look',
    ([name, one]) => {
      const { broken, wrong, ends: told, changes } = tabulate(kernel, one, [2]);
      expect(broken, one.words).toEqual([]);
      expect(wrong).toEqual([]);
      if (name in ends) expect(told).toEqual([ends[name]]);
      if (one.isJudged) expect(changes).toBeLessThanOrEqual(6);
    },
  );
});

describe('on seed 1', () => {
  test('the run of the lab as it starts is learning, and at its end what its recording says', () => {
    const { gauges, looks } = seedCourse(kernel, presetConfig('learns', 1), { steps: 3000, every: 3000 });
    const loss = 'non-saturating';
    const judged = judge(gauges, { loss });
    expect(judged.wrong, JSON.stringify(judged.wrong)).toEqual([]);
    const latest = looks.at(-1) as (typeof gan2d.recorded)['latest'];
    const live = happeningIn({ loss }, { latest, history: [], gauges }, readerOf(words, 'nats'));
    const recorded = happeningIn({ loss }, gan2d.recorded, readerOf(words, 'nats'));
    expect([live.state, recorded.state]).toEqual(['converged', 'converged']);
  });
});
