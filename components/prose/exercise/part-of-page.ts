// A part of another page of the notebook, taken from that page when somebody asks: what would make every chapter heavier
// stands once, and each page is fetched once.
import { trustedHtml } from '../../../src/notebook/trusted.ts';

const pages = new Map<string, Promise<Document>>();

async function fetchPage(path: string): Promise<Document> {
  const response = await fetch(path);
  if (!response.ok) throw new DOMException(`${path} answers ${response.status}`, 'NetworkError');
  return new DOMParser().parseFromString(trustedHtml(await response.text()), 'text/html');
}

/** What an address's hash names. Rejects where the page does not come; the next call asks again. */
export async function partOfPage(address: string): Promise<Element | null> {
  const { pathname, hash } = new URL(address, location.href);
  const page = pages.get(pathname) ?? fetchPage(pathname);
  pages.set(pathname, page);
  try {
    return (await page).getElementById(decodeURIComponent(hash.slice(1)));
  } catch (error) {
    pages.delete(pathname);
    throw error;
  }
}
