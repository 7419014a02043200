/**
 * Sets the figure of a page as the address asks a lesson to be. It is for pages with one figure: the lab, and a figure in
 * a frame.
 */
import { reportMissing } from '../../../src/notebook/outside.ts';

const root = document.querySelector<HTMLElement>('training-cell, live-widget');

if (root && /[?&]lesson\./.test(location.search)) {
  // The figure writes its own state into the address as it goes: the state that the lesson starts from is kept.
  root.dataset['start'] = location.search;
  import('./set-lesson.ts').then(({ setLesson }) => setLesson(root)).catch(reportMissing);
}
