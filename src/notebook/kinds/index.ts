export { choice, type Choice } from './choice.ts';
export { cloud, cloudIsEmpty, type Cloud, type Spot } from './cloud.ts';
export { curve, drawStroke, moveKnot, type Curve, type Stroke } from './curve.ts';
export type { Parameter, Parameters, Values } from './kind.ts';
export { rate } from './rate.ts';
export {
  changeOfWeight,
  schedule,
  valuesAt,
  weightOfChange,
  withChange,
  withChanges,
  type Change,
  type Schedule,
} from './schedule.ts';
export { points, type Points } from './points.ts';
export { seed } from './seed.ts';
export { slider, type Slider } from './slider.ts';
export { toggle } from './switch.ts';
export { text } from './text.ts';
export { moveBar, resizeVector, vector } from './vector.ts';
export { whole, type Whole } from './whole.ts';
