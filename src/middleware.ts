import type { MiddlewareHandler } from 'astro';
import { pageInUnit } from './layouts/page-in-unit.ts';

/** The last hand on a page: one that opens in bits leaves the build in bits, whoever wrote its formulas and numbers. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('html')) return response;
  // The page says its unit while it is rendered, which is done only once its text is there.
  const html = await response.text();
  return new Response(pageInUnit(html, locals.unit ?? 'nats'), response);
};
