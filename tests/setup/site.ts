// Builds the site once, serves it and starts one browser for all of tests/site.
// SITE_DIST=folder uses a site that is already built, to write tests faster.
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { buildSite } from '../../scripts/build.ts';
import { serve } from '../../scripts/serve.ts';
import { startBrowser } from './browser.ts';
import { temporaryFolder } from './folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly address: string;
    readonly dist: string;
    readonly browserEndpoint: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.SITE_DIST;
  const dist = given ?? temporaryFolder();
  if (given === undefined) await buildSite(dist);
  const served = await serve(dist, 0);
  const browser = await startBrowser();
  project.provide('address', served.address);
  project.provide('dist', dist);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.stop();
    if (given === undefined) rmSync(dist, { recursive: true, force: true });
  };
}
