import type { DashName, MarkColor, Marker, MarkName } from '../marks.ts';

/** What the page of the notation says by itself. */
export interface NotationWords {
  readonly agreed: string;
  readonly marks: string;
  readonly marksLead: string;
  readonly variants: string;
  readonly markMeanings: Readonly<Record<MarkName, string>>;
  readonly colors: Readonly<Record<MarkColor, string>>;
  readonly dashes: Readonly<Record<DashName, string>>;
  readonly markers: Readonly<Record<Marker, string>>;
  readonly symbols: string;
}
