// Saves the whole notebook in the browser, for who will be without a connection; says when what was saved is of an older
// version, and then saves what is new.
import { path, siteAddress } from '../notebook/page-path.ts';

/** What the build writes of the site's files. */
interface Contents {
  readonly files: readonly string[];
}

const downloads = 6;

const addressOf = (file: string): string => new URL(file, siteAddress()).href;

const keptIn = async (cache: Cache): Promise<ReadonlySet<string>> =>
  new Set((await cache.keys()).map(({ url }) => url));

/** Puts every file into the cache that is not there, and takes out what the site has no more. */
async function save(cache: Cache, files: readonly string[], tell: (done: number) => void): Promise<void> {
  const wanted = new Set([...files, 'contents.json'].map(addressOf));
  const kept = await keptIn(cache);
  // Pages change under their address; the other names hold a hash.
  const missing = [...wanted].filter(
    (url) => url.endsWith('/') || !kept.has(url) || !/\/(_astro|fonts)\//.test(url),
  );
  let done = wanted.size - missing.length;
  const next = async (): Promise<void> => {
    for (let url = missing.pop(); url !== undefined; url = missing.pop()) {
      await cache.add(new Request(url, { cache: 'no-cache' }));
      done += 1;
      tell(done);
    }
  };
  await Promise.all(Array.from({ length: downloads }, next));
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
}

async function offer(box: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (!serviceWorker || !('caches' in globalThis)) return;
  await import('./keep-read.ts');
  const { scope } = await serviceWorker.ready;
  const cache = await caches.open(`notebook ${scope}`);
  const contents = (): Promise<Contents> =>
    fetch(path('/contents.json'), { cache: 'no-cache' }).then(
      (response) => response.json() as Promise<Contents>,
    );
  const button = box.querySelector('button');
  const status = box.querySelector('[role=status]');
  const say = (sentence: string | undefined): void => status?.replaceChildren(sentence ?? '');
  const { progress = '', saved, failed, older } = box.dataset;

  const { files } = await contents();
  const kept = await keptIn(cache);
  const missing = files.filter((file) => !kept.has(addressOf(file))).length;
  // Much of it, and not all: it was saved once, and the site has changed since.
  if (missing === 0) say(saved);
  else if (missing < files.length / 2) say(older);

  button?.addEventListener('click', () => {
    button.disabled = true;
    const tell = (done: number): void =>
      say(progress.replace('#1', String(done)).replace('#2', String(files.length)));
    contents()
      .then((now) => save(cache, now.files, tell))
      .then(
        () => say(saved),
        () => say(failed),
      )
      .finally(() => (button.disabled = false));
  });
  box.hidden = false;
}

for (const box of document.querySelectorAll<HTMLElement>('.save-book')) offer(box).catch(() => undefined);
