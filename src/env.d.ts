declare namespace App {
  /** What the parts of one page know of it while it is built. */
  interface Locals {
    /** The unit that the page opens in; nats where it says none. */
    unit?: import('./notebook/unit.ts').Unit;
    /** The terms whose meaning the page holds already. */
    terms?: Set<string>;
  }
}
