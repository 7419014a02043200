// The line of a run names what really computes, in the words of each language.
import { expect, test } from 'vitest';
import { reasonSentence } from '../../../components/live/run/reason-sentence.ts';
import type { Placed } from '../../../components/live/run/run.ts';
import { loadCell } from '../../../components/cells/registry.ts';
import { words as en } from '../../../content/en/words/live/cell.ts';
import { words as ko } from '../../../content/ko/words/live/cell.ts';

const repeatable = { reason: { kind: 'repeatable' }, unavailable: [] } as const;
const chosen = { reason: { kind: 'chosen' }, unavailable: [] } as const;

test.each<[Omit<Placed, 'reason' | 'unavailable'>, string, string]>([
  [
    { backend: 'cpu', engine: 'fused', kernel: 'wasm' },
    'WebAssembly · fused kernel',
    'WebAssembly · 융합 커널',
  ],
  [
    { backend: 'webgl', engine: 'fused', kernel: 'wasm' },
    'WebAssembly · fused kernel, on the processor instead of WebGL',
    'WebAssembly · 융합 커널(WebGL 대신 프로세서에서)',
  ],
  [{ backend: 'webgpu', engine: 'fused', kernel: 'wgsl' }, 'WebGPU · fused kernel', 'WebGPU · 융합 커널'],
  [{ backend: 'cpu', engine: 'reference' }, 'CPU · plain TensorFlow.js', 'CPU · 기본 TensorFlow.js'],
])('%o is said as what it is', async (place, english, korean) => {
  const [inEnglish, inKorean] = await Promise.all([loadCell('gan-1d', 'en'), loadCell('gan-1d', 'ko')]);
  expect(reasonSentence({ ...place, ...chosen }, inEnglish.text.options ?? {}, en)).toBe(
    en.on(english, en.chosen),
  );
  expect(reasonSentence({ ...place, ...repeatable }, inKorean.text.options ?? {}, ko)).toBe(
    ko.on(korean, ko.repeatable),
  );
});

test('a trial names each place with its speed, and a kernel that did not arrive is said', async () => {
  const { text } = await loadCell('gan-1d', 'en');
  const trials = [
    { backend: 'wasm', engine: 'reference', stepsPerSecond: 112 },
    { backend: 'cpu', engine: 'reference', stepsPerSecond: 8 },
  ] as const;
  const at = { backend: 'wasm', engine: 'reference', unavailable: [] } as const;
  expect(reasonSentence({ ...at, reason: { kind: 'trial', trials } }, text.options ?? {}, en)).toContain(
    'WebAssembly · plain TensorFlow.js 112, CPU · plain TensorFlow.js 8',
  );
  const reason = { kind: 'fallback', wanted: 'fused', code: 'load-failed' } as const;
  expect(reasonSentence({ ...at, reason }, text.options ?? {}, en)).toContain(
    'fused kernel is not available here',
  );
});
