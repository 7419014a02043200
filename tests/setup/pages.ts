// The pages of the built site, read from its folder: a new page is tested as soon as it is built.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { inject } from 'vitest';
import { referenceSlugs } from '../../src/notebook/words/reference.ts';

export type PageKind = 'door' | 'landing' | 'chapter' | 'lab' | 'reference' | 'lesson' | 'embed' | 'missing';

export interface SitePage {
  /** As a reader asks for it: `/en/kl-divergence/`. */
  readonly path: string;
  readonly file: string;
  readonly kind: PageKind;
  readonly language: 'en' | 'ko' | undefined;
  /** The path without its language: `kl-divergence/`. */
  readonly slug: string;
}

export const dist = inject('dist');

export function listDist(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(dist.length).replaceAll('\\', '/').replace(/^\/?/, '/'),
    )
    .sort();
}

function describePage(file: string): SitePage {
  const path = file.replace(/index\.html$/, '');
  const [, language, slug = ''] = /^\/(en|ko)\/(.*)$/.exec(path) ?? [];
  const kind = kindOf(path, slug, language);
  return { path, file, kind, language: language === 'en' || language === 'ko' ? language : undefined, slug };
}

function kindOf(path: string, slug: string, language: string | undefined): PageKind {
  if (path.includes('404')) return 'missing';
  if (language === undefined) return 'door';
  if (slug === '') return 'landing';
  if (referenceSlugs.some((name) => slug === `${name}/`)) return 'reference';
  if (slug === 'lab/') return 'lab';
  if (slug === 'lesson/') return 'lesson';
  return slug.startsWith('embed/') ? 'embed' : 'chapter';
}

export const pages: readonly SitePage[] = listDist()
  .filter((file) => file.endsWith('.html'))
  .map(describePage);

export const chapters = pages.filter(({ kind }) => kind === 'chapter');
/** The pages beside the chapters: glossary, notation, references, how it is made. */
export const references = pages.filter(({ kind }) => kind === 'reference');
/** The playground, one in each language. */
export const labs = pages.filter(({ kind }) => kind === 'lab');
export const embeds = pages.filter(({ kind }) => kind === 'embed');

const framesToo = /\/embed\/(kl|gan-1d)\/$/;

/**
 * Pages that differ in more than their figure. An embed holds a figure that some chapter holds too (structure.test.ts),
 * in a frame that all embeds share: one of a widget and one of a cell stand for them where a test asks about the page.
 */
export const distinct = pages.filter(({ kind, path }) => kind !== 'embed' || framesToo.test(path));

/** The same in one language: for what words do not change. */
export const inEnglish = distinct.filter(({ language }) => language !== 'ko');

const documents = new Map<string, Document>();

export function sourceOf(page: SitePage): string {
  return readFileSync(join(dist, page.file), 'utf8');
}

export function documentOf(page: SitePage): Document {
  const known = documents.get(page.path);
  if (known) return known;
  const { document } = parseHTML(sourceOf(page)) as unknown as { document: Document };
  documents.set(page.path, document);
  return document;
}

export function twinOf(page: SitePage): SitePage | undefined {
  return pages.find(
    (other) => other.slug === page.slug && other.language !== page.language && other.kind === page.kind,
  );
}

/** Pages that hold some element, by a selector. */
export function pagesWith(selector: string, among: readonly SitePage[] = pages): SitePage[] {
  return among.filter((page) => documentOf(page).querySelector(selector) !== null);
}
