import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logit, logSigmoid, sigmoid, softplus } from '../../src/math/index.ts';
import { real, seeded } from './arbitraries.ts';
import { expectClose } from '../setup/close.ts';

describe('the logistic function', () => {
  it('and the logit undo each other', () => {
    fc.assert(
      fc.property(real(-15, 15), (a) => {
        // Near 1 the probability has only 1e-16 of room: at a = 15 that is 1e-16 · e^15 in the logit.
        expectClose(logit(sigmoid(a)), a, { absolute: 1e-9 });
      }),
      seeded,
    );
  });
  it('has its limits at both infinities', () => {
    expect([sigmoid(-Infinity), sigmoid(Infinity)]).toEqual([0, 1]);
    expect([softplus(-Infinity), softplus(Infinity)]).toEqual([0, Infinity]);
    expect([logSigmoid(-Infinity), logSigmoid(Infinity)]).toEqual([-Infinity, 0]);
    expect([logit(0), logit(1)]).toEqual([-Infinity, Infinity]);
  });
});
