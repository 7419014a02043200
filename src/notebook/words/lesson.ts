import type { LessonPart } from '../lesson.ts';

/** What a figure says when an address has set it for a lesson. */
export interface LessonWords {
  readonly task: string;
  readonly goal: (conditions: number) => string;
  /** `step` is 0 in a figure that does not train. */
  readonly reached: (step: number) => string;
  /** Beside a control that cannot be moved. */
  readonly locked: string;
}

/** What the page says on which a teacher makes a lesson. */
export interface LessonPageWords {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly description: string;
  readonly choose: string;
  readonly figure: string;
  readonly widgets: string;
  readonly cells: string;
  readonly set: string;
  readonly setHelp: string;
  readonly preview: string;
  readonly controls: string;
  readonly controlsHelp: string;
  readonly shown: string;
  readonly locked: string;
  readonly hidden: string;
  readonly parts: string;
  readonly hide: Readonly<Record<LessonPart, string>>;
  readonly run: string;
  /** For a frame of 480 px. */
  readonly compact: string;
  readonly task: string;
  readonly taskHelp: string;
  /** A row of the task, counted from 1. */
  readonly condition: (row: number) => string;
  readonly quantity: string;
  readonly none: string;
  readonly bound: string;
  readonly least: string;
  readonly most: string;
  readonly value: string;
  readonly take: string;
  readonly link: string;
  readonly copyLink: string;
  readonly snippet: string;
  readonly copySnippet: string;
  readonly open: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly needsScript: string;
}
