// Slow motion: one step of the lab walked through its six stages, in which each network moves in its own and in no other.
import { expect, it } from 'vitest';
import { press, stepOf } from '../../setup/cell.ts';
import { setControl, settled } from '../../setup/figure.ts';
import { breakers, frameAfter, lastFrame, planeFrames, small, standsAt, withLab } from '../../setup/lab.ts';

const stages = ['noise', 'fakes', 'verdict', 'd-learns', 'answer', 'g-learns'] as const;

it('walks through the stages of a step one by one; D learns in its own alone, and so does G', async () => {
  const settings = { ...small, 'd-steps': 2, 'g-steps': 2 };
  await withLab({ settings }, async ({ page, cell }) => {
    const row = cell.locator('.stages');
    const current = (): Promise<string[]> =>
      row
        .locator('[aria-current="step"]')
        .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['stage'] ?? ''));
    expect(await row.isHidden()).toBe(true);
    const button = cell.locator('button[name="step"]');
    expect(await button.innerText()).toBe('One step');
    await press(cell, 'step');
    await standsAt(cell, 1);
    expect(await row.isHidden()).toBe(true);
    await setControl(cell, 'until', 1);
    expect(await cell.locator('[data-parameter="until"] > [role="alert"]').innerText()).toContain(
      'The run is already at step 1, so a pause at step 1 does nothing',
    );
    await setControl(cell, 'until', 0);
    expect(await cell.locator('.controls .fault').count()).toBe(0);
    await setControl(cell, 'pace', 'stages');
    await expect.poll(() => button.innerText()).toBe('One stage');
    let before = await lastFrame(page);
    for (const round of [1, 2]) {
      for (const stage of stages) {
        const frame = await frameAfter(page, cell, 'step');
        expect(frame.stage).toBe(stage);
        await expect.poll(current).toEqual([stage]);
        expect(await row.isVisible()).toBe(true);
        const [d, g] = [stage === 'd-learns', stage === 'g-learns'];
        expect([frame.d !== before.d, frame.g !== before.g], stage).toEqual([d, g]);
        expect(frame.dUpdates - before.dUpdates, stage).toBe(d ? 2 : 0);
        expect(frame.gUpdates - before.gUpdates, stage).toBe(g ? 2 : 0);
        // The step is done when G has learned.
        expect(frame.step, stage).toBe(round + (g ? 1 : 0));
        before = frame;
      }
    }
    // A step begun and then taken whole is one step, not two.
    for (let i = 0; i < 4; i++) before = await frameAfter(page, cell, 'step');
    expect(before.stage).toBe('d-learns');
    await setControl(cell, 'pace', 'full');
    await press(cell, 'step');
    await standsAt(cell, 4);
    const whole = await lastFrame(page);
    expect([whole.dUpdates, whole.gUpdates, whole.stage]).toEqual([8, 8, null]);
    await settled(page);
    expect(await row.isHidden()).toBe(true);
    expect(breakers(await planeFrames(page))).toEqual([]);
  });
});

it('walks by itself when it runs, and gives the same run as whole steps do', async () => {
  const ends: number[] = [];
  for (const pace of ['stages', 'full']) {
    await withLab({ settings: { ...small, pace, until: 1 } }, async ({ page, cell }) => {
      await press(cell, 'run');
      await standsAt(cell, 1);
      expect(await stepOf(cell)).toBe(1);
      const frames = await planeFrames(page);
      if (pace === 'stages')
        expect(frames.map(({ stage }) => stage).filter((stage) => stage !== null)).toEqual([...stages]);
      ends.push((await lastFrame(page)).g);
    });
  }
  expect(ends[0]).toBe(ends[1]);
});
