// What a list of changes says, and what is wrong with one that says nothing.
import { describe, expect, test } from 'vitest';
import { choice, rate, schedule, whole } from '../../src/notebook/kinds/index.ts';

const plan = schedule(
  {
    loss: choice(['minimax', 'wasserstein'], 'minimax'),
    'd-steps': whole({ min: 0, max: 10, initial: 1 }),
    'g-rate': rate(0.001),
    'd-optimizer': choice(['adam', 'sgd'], 'adam'),
    'g-optimizer': choice(['adam', 'sgd'], 'adam'),
  },
  { optimizer: ['d-optimizer', 'g-optimizer'] },
);

describe('a list of changes', () => {
  test('has any rate, in the one form that an address writes', () => {
    expect(plan.parse('250_g-rate_3e-3')).toEqual([{ step: 250, name: 'g-rate', text: '0.003' }]);
  });

  test('has single updates of either player among the changes', () => {
    expect(plan.parse('3_d,3_g,9_loss_wasserstein')).toEqual([
      { step: 3, name: 'd' },
      { step: 3, name: 'g' },
      { step: 9, name: 'loss', text: 'wasserstein' },
    ]);
  });

  test('of an old link sets what came of a name of old', () => {
    expect(plan.format(plan.parse('5_optimizer_sgd,9_d') ?? [])).toBe(
      '5_d-optimizer_sgd,5_g-optimizer_sgd,9_d',
    );
  });
});

describe('the first fault of a list', () => {
  test.each([
    ['loss_minimax', { why: 'step', entry: 'loss_minimax' }],
    ['5_d,x', { why: 'step', entry: 'x' }],
    ['1.5_d', { why: 'step', entry: '1.5_d' }],
    ['5', { why: 'form', entry: '5' }],
    ['5_d_3', { why: 'form', entry: '5_d_3' }],
    ['5_d-rat_3', { why: 'name', entry: '5_d-rat_3', name: 'd-rat' }],
    ['5_loss', { why: 'value', entry: '5_loss', name: 'loss' }],
    ['5_loss_hinge', { why: 'value', entry: '5_loss_hinge', name: 'loss' }],
    ['5_d-steps_11', { why: 'value', entry: '5_d-steps_11', name: 'd-steps' }],
    ['5_optimizer_hinge', { why: 'value', entry: '5_optimizer_hinge', name: 'd-optimizer' }],
    ['300_d,100_g-rate_0.1', { why: 'order', entry: '100_g-rate_0.1', before: 300 }],
    ['5_d,'.repeat(2000), { why: 'long' }],
  ])('of %j', (text, fault) => {
    expect(plan.fault(text)).toEqual(fault);
    expect(plan.parse(text)).toBeUndefined();
  });

  test('is none where there is none', () => {
    for (const text of ['', '0_d', '5_loss_minimax,5_loss_wasserstein'])
      expect(plan.fault(text)).toBeUndefined();
  });
});
