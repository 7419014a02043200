import { describe, expect, test } from 'vitest';
import { courseToJson, type KeptCourse } from '../../../components/live/run/kept-course.ts';
import { readCourse } from '../../../components/live/run/read-course.ts';
import { RunHistory } from '../../../components/live/run/run-history.ts';

const course: KeptCourse = {
  history: [
    { step: 0, js: 0.6931471805599453, kl: Infinity },
    { step: 10, js: 1 / 3, kl: 1.5 },
  ],
  gauges: [
    { step: 0, js: 0.6931471805599453, value: -Infinity },
    { step: 10, js: 1 / 3, value: -1.25 },
  ],
};

const through = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a course that is kept', () => {
  test('comes back: charts to six digits, gauges to the last bit, infinities as they were', () => {
    const { history, gauges } = through(courseToJson(course)) as { history: unknown; gauges: unknown };
    expect(readCourse(history, gauges)).toEqual({
      history: [
        { step: 0, js: 0.693147, kl: Infinity },
        { step: 10, js: 0.333333, kl: 1.5 },
      ],
      gauges: course.gauges,
    });
  });

  test('from before the gauges has the rows of its charts for them', () => {
    const rows = [{ step: 0, js: 0.5, kl: Infinity }];
    expect(readCourse([{ step: 0, js: 0.5, kl: null }], undefined)).toEqual({ history: rows, gauges: rows });
  });

  test.each([
    ['no list', { step: 0 }],
    ['a row that is none', [7]],
    ['steps that fall', [{ step: 5 }, { step: 2 }]],
    ['a row without a step', [{ js: 1 }]],
    ['a word for a number', [{ step: 0, js: 'half' }]],
    ['far too many rows', Array.from({ length: 100_000 }, (_, step) => ({ step }))],
  ])('is left out where it is broken: %s', (_what, rows) => {
    expect(readCourse(rows, [])).toBeUndefined();
  });

  test('is gone on with: its rows stay, its step is seen once, and it can be gone back to there', () => {
    const history = new RunHistory<{ readonly step: number; readonly quantities: Record<string, number> }>();
    history.restore(course, 10);
    expect(history.shown).toBeUndefined();
    for (const step of [10, 20]) history.see({ step, quantities: { js: step / 100 } });
    expect(history.shown?.history.map(({ step }) => step)).toEqual([0, 10, 20]);
    expect(history.shown?.gauges?.map(({ step }) => step)).toEqual([0, 10, 20]);
    expect([history.first, history.furthest]).toEqual([10, 20]);
  });
});
