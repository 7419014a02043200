// The index of the site, which Pagefind asks for in parts: what a word needs, and no more.
import { path } from '../../notebook/page-path.ts';

export interface Section {
  readonly title: string;
  readonly url: string;
  /** HTML of Pagefind's making: text of our pages, with the word marked. */
  readonly excerpt: string;
}

export interface PageFound {
  readonly url: string;
  readonly meta: { readonly title?: string };
  readonly sub_results: readonly Section[];
}

interface Found {
  readonly results: readonly { readonly data: () => Promise<PageFound> }[];
}

interface Pagefind {
  readonly init: () => Promise<void>;
  /** Null where another search was asked for meanwhile. */
  readonly debouncedSearch: (wanted: string, options: object, wait: number) => Promise<Found | null>;
}

let loaded: Promise<Pagefind> | undefined;

/** Loads the search, once; where it does not come, the next call asks again. */
export function loadPagefind(): Promise<Pagefind> {
  const address = path('/pagefind/pagefind.js');
  loaded ??= import(/* @vite-ignore */ address).then(
    async (pagefind: Pagefind) => {
      await pagefind.init();
      return pagefind;
    },
    (error: unknown) => {
      loaded = undefined;
      throw error;
    },
  );
  return loaded;
}
