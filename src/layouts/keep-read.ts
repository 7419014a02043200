// Has the browser keep what is read, for when there is no connection: the page, its figures, and the cells that were run.
import '../notebook/trusted.ts';
import { path, siteAddress } from '../notebook/page-path.ts';

/** Opens the service worker and tells it what the page came with. Where a browser has none, or denies storage, nothing is kept. */
async function keepRead(): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker) return;
  await serviceWorker.register(path('/offline.js'));
  const { active } = await serviceWorker.ready;
  const home = siteAddress();
  const keep = (files: readonly string[]): void =>
    active?.postMessage(files.filter((file) => file.startsWith(home)));
  keep([location.href.replace(/[?#].*/, '')]);
  // What was on its way before the worker was there is told of once it has come.
  new PerformanceObserver((list) => keep(list.getEntries().map(({ name }) => name))).observe({
    type: 'resource',
    buffered: true,
  });
}

keepRead().catch(() => undefined);
