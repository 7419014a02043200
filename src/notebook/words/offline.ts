/** Stands in a page until the end of the build, when the size of the site is known. */
export const SIZE = '%size-of-the-site%';

/** What the page on how the notebook is made says of reading it without a connection. */
export interface OfflineWords {
  readonly title: string;
  readonly lead: string;
  /** `size` is in megabytes. */
  readonly save: (size: string) => string;
  /** #1 stands for the files that are there, #2 for all. */
  readonly progress: string;
  readonly saved: string;
  readonly failed: string;
  readonly older: string;
}
