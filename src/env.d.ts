import type { Unit } from './notebook/unit.ts';

declare global {
  namespace App {
    /** What the parts of one page know of it while it is built. */
    interface Locals {
      /** The unit that the page opens in; nats where it says none. */
      unit?: Unit;
    }
  }
}
