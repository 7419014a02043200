// Where Chromium is, and how it is started: one answer for the tests, the bench and the screenshots.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

export const launchFlags: readonly string[] = [
  // Chromium's sandbox refuses to run as root, and a container is often root.
  '--no-sandbox',
  // Nothing but the page may use the network: a test counts requests.
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // WebGPU in software, so that the backend is tested without a GPU.
  '--enable-unsafe-webgpu',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macApplications = ['Chromium', 'Google Chrome'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** `$CHROMIUM`, else the system's, else Playwright's own; undefined where there is none. */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM;
  if (chosen !== undefined && chosen !== '') {
    if (!isExecutable(chosen)) throw new Error(`$CHROMIUM names ${chosen}, which cannot be executed`);
    return chosen;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...onPath, ...macApplications].find(isExecutable) ?? playwrightsOwn();
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Finds Chromium or installs one: Playwright's where the internet allows it, Debian's as root. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  const attempts: readonly (readonly string[])[] = isDebianRoot()
    ? [
        ['apt-get', 'update'],
        ['apt-get', 'install', '-y', 'chromium', 'fonts-noto-cjk'],
        ['npx', 'playwright', 'install', 'chromium'],
      ]
    : [['npx', 'playwright', 'install', 'chromium']];
  for (const [command, ...rest] of attempts) {
    if (command === undefined) continue;
    console.log(`No Chromium found, trying: ${command} ${rest.join(' ')}`);
    spawnSync(command, rest, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error('No Chromium: install one (Debian: apt-get install chromium) or name it in $CHROMIUM');
}

function isDebianRoot(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}
