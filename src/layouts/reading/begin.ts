// A first view does without the reader's place. It comes on a wide window, where it has room beside the text, as soon as the
// browser has nothing else to do; on a narrow one with the first step back, or with an exercise.
import { recall } from '../storage.ts';

let before = scrollY;

function load(): void {
  removeEventListener('scroll', scroll);
  removeEventListener('focusin', use);
  import('../later.ts').then(({ beginReading }) => beginReading()).catch(listen);
}

function scroll(): void {
  if (scrollY < before || recall('answers') !== undefined) load();
  before = scrollY;
}

function use({ target }: Event): void {
  if ((target as Element).closest('.exercise')) load();
}

function listen(): void {
  addEventListener('scroll', scroll);
  addEventListener('focusin', use);
}

listen();
if (matchMedia('(width >= 1100px)').matches) {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(load);
  else setTimeout(load);
}
