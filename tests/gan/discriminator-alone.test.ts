// The cell of chapter 5, half of a GAN: what its sentence and its presets say is what a run does.
import { beforeAll, describe, expect, test } from 'vitest';
import { discriminator1d as cell } from '../../components/cells/discriminator-1d.ts';
import type { LineSnapshot } from '../../src/gan/protocol.ts';
import { record, type Recording } from '../../src/gan/recording/record-line.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { onCpu } from './cpu.ts';
import { words as en } from '../../content/en/words/cells/discriminator-1d.ts';
import { words as ko } from '../../content/ko/words/cells/discriminator-1d.ts';
import { readerOf } from '../setup/reader.ts';

beforeAll(onCpu);

const initial = initialValues(cell.parameters);

async function runOf(id: string, steps: number): Promise<Recording> {
  const preset = cell.presets.find((one) => one.id === id);
  if (!preset) throw new Error(`there is no preset ${id}`);
  return record(cell.config({ ...initial, ...preset.set }), steps, steps / 4);
}

const lossOf = ({ snapshot }: Recording): number => snapshot.quantities['d-loss'] ?? NaN;
const leastOf = ({ snapshot }: Recording): number => -(snapshot.quantities.criterion ?? NaN) / 2;

describe('a discriminator alone', () => {
  const at = (step: number): LineSnapshot => ({ ...cell.recorded.latest, step });
  const said = (step: number, language: 'en' | 'ko'): string =>
    cell.describe(initial, { latest: at(step), history: [] }, readerOf({ en, ko }[language]));

  test('counts one step as one step, and thousands in the form of every count', () => {
    expect(said(1, 'en')).toMatch(/^After 1 step the mean BCE/);
    expect(said(0, 'en')).toMatch(/^After 0 steps /);
    expect(said(12345, 'en')).toMatch(/^After 12,345 steps /);
    expect(said(1000, 'ko')).toMatch(/^1,000스텝 뒤 D의 평균 BCE는 0\.\d{3}내트입니다\./);
  });

  test('shows its loss, the least loss and the gap between them; what later chapters explain is folded away', () => {
    const shown = Object.keys(cell.units).filter((name) => !cell.folded?.some((folded) => folded === name));
    expect(shown).toEqual(['d-loss', 'least-loss', 'gap']);
    const { 'd-loss': loss, 'least-loss': least, gap } = cell.quantitiesOf(cell.recorded.latest);
    expect(gap).toBe(loss - least);
    expect(gap).toBeGreaterThan(0);
  });

  test('has no second button for the step of its only player', () => {
    expect(cell.players).toEqual([]);
  });

  // The tolerances are what a reader can see: 0.005 of the axis, and a hundredth of D.
  test(
    'without a hidden layer begins tilted, and lies flat at log 2 within a thousand steps',
    { timeout: 60_000 },
    async () => {
      const early = await runOf('line', 4);
      expect(lossOf(early)).toBeGreaterThan(0.8);
      const tilt = Math.max(...early.snapshot.discriminator) - Math.min(...early.snapshot.discriminator);
      expect(tilt).toBeGreaterThan(0.5);
      const late = await runOf('line', 1000);
      expect(Math.abs(lossOf(late) - Math.LN2)).toBeLessThan(0.005);
      for (const d of late.snapshot.discriminator) expect(Math.abs(d - 0.5)).toBeLessThan(0.02);
    },
  );

  test(
    'with the data’s own law for fakes has one level, log 2, and stays there',
    { timeout: 60_000 },
    async () => {
      const run = await runOf('same', 200);
      expect(Math.abs(leastOf(run) - Math.LN2)).toBeLessThan(1e-5);
      expect(lossOf(run) - Math.LN2).toBeLessThan(0.005);
    },
  );

  test('far apart, has a least loss near zero and comes close to it', { timeout: 60_000 }, async () => {
    const run = await runOf('apart', 400);
    expect(leastOf(run)).toBeLessThan(0.05);
    expect(lossOf(run) - leastOf(run)).toBeLessThan(0.005);
  });

  test(
    'two hills and a bell: a few hundred steps bring it just above the least loss',
    { timeout: 60_000 },
    async () => {
      const run = await runOf('learns', 400);
      expect(lossOf(run) - leastOf(run)).toBeGreaterThan(0);
      expect(lossOf(run) - leastOf(run)).toBeLessThan(0.005);
    },
  );
});
