// The faults that the suite has to notice, of all kinds. They move along with the code: `npm run faults` applies each to
// a copy and runs the tests that are meant to find it; `tests/faults.test.ts` sees that each still fits the code.
import type { Fault } from './fault.ts';
import { mathematics } from './mathematics.ts';
import { page } from './page.ts';
import { pictures } from './pictures.ts';
import { reading } from './reading.ts';
import { training } from './training.ts';

export const faults: readonly Fault[] = [...mathematics, ...training, ...pictures, ...page, ...reading];
