export { choice, type Choice } from './choice.ts';
export type { Parameter, Parameters, ValueOf, Values } from './kind.ts';
export { largestSeed, seed, type Seed } from './seed.ts';
export { slider, type Slider } from './slider.ts';
export { toggle, type Switch } from './switch.ts';
export { moveBar, vector, type Vector } from './vector.ts';
export { whole, type Whole } from './whole.ts';
