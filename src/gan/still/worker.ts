// Draws up still pictures beside the page: one of the plane takes longer than a page may stand still for.
import type { StillAnswer, StillWish } from '../contract/still-picture.ts';
import { buffersOf } from '../protocol.ts';
import { still } from './still.ts';

/** The part of a worker's own scope that is used here; the DOM's types know only a window's. */
interface Scope {
  readonly postMessage: (message: StillAnswer, transfer: readonly ArrayBufferLike[]) => void;
  readonly addEventListener: (
    type: 'message',
    listener: (event: { readonly data: StillWish }) => void,
  ) => void;
}

const scope = globalThis as unknown as Scope;

scope.addEventListener('message', ({ data: { wish, subject } }) => {
  try {
    const snapshot = still(subject);
    scope.postMessage({ wish, snapshot }, buffersOf(snapshot));
  } catch (error) {
    scope.postMessage({ wish, fault: String(error) }, []);
  }
});
