import type { Parameter } from '../../src/notebook/kinds/kind.ts';
import { choiceControl } from './choice.ts';
import { cloudControl } from './cloud.ts';
import type { Control } from './control.ts';
import { curveControl } from './curve.ts';
import { rateControl } from './rate.ts';
import { scheduleControl } from './schedule.ts';
import { pointsControl } from './points.ts';
import { seedControl } from './seed.ts';
import { sliderControl } from './slider.ts';
import { switchControl } from './switch.ts';
import { textControl } from './text.ts';
import { vectorControl } from './vector.ts';
import { wholeControl } from './whole.ts';

const controls: Readonly<Record<string, unknown>> = {
  choice: choiceControl,
  cloud: cloudControl,
  curve: curveControl,
  rate: rateControl,
  schedule: scheduleControl,
  points: pointsControl,
  seed: seedControl,
  slider: sliderControl,
  switch: switchControl,
  text: textControl,
  vector: vectorControl,
  whole: wholeControl,
};

/** The control of a parameter's kind. The table above pairs each kind's name with the control for its type. */
export function controlOf<P extends Parameter>(parameter: P): Control<P> {
  const control = controls[parameter.kind];
  if (!control) throw new RangeError(`there is no control for parameters of kind ${parameter.kind}`);
  return control as Control<P>;
}

export type { Control, Field } from './control.ts';
