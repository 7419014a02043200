import type { Language } from './language.ts';

/** A path on this site, below whatever folder it is served from. */
export function path(below: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + below;
}

/** A page's path in a language; the empty slug is the landing page. */
export function pagePath(language: Language, slug: string): string {
  return path(slug === '' ? `/${language}/` : `/${language}/${slug}/`);
}

/** The whole address of the site, in a browser. */
export const siteAddress = (): string => new URL(path('/'), location.href).href;
