// What is looked at on every page, in this order: as it loads on a phone, then alive on a desk, then driven.
import { axeDriven, axeOnLoad } from './axe.ts';
import { firstFigure, firstRun, firstView, lab } from './bytes.ts';
import type { Check } from './check.ts';
import { claims } from './claims.ts';
import { exercises } from './exercises.ts';
import { goals } from './goals.ts';
import { faces } from './faces.ts';
import { live } from './live.ts';
import { logarithms } from './logarithms.ts';
import { sameNumbers } from './same-numbers.ts';
import { stage } from './stage.ts';
import { tab } from './tab.ts';
import { largeText, narrowDriven, narrowOnLoad } from './width.ts';
import { fewColours, lessMotion, paper } from './wishes.ts';

export const checks: readonly Check[] = [
  firstView,
  lab,
  faces,
  axeOnLoad,
  firstFigure,
  narrowOnLoad,
  live,
  stage,
  sameNumbers,
  tab,
  fewColours,
  paper,
  largeText,
  firstRun,
  exercises,
  goals,
  claims,
  logarithms,
  lessMotion,
  narrowDriven,
  axeDriven,
];
