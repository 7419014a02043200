// The one Chromium that all tests of the built site share: started once, reached by its address from each test file.
import { chromium, type Browser, type BrowserServer } from 'playwright';
import { ensureChromium, launchFlags } from '../../scripts/browser.ts';

export async function startBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({ executablePath: ensureChromium(), args: [...launchFlags] });
}

export async function reachBrowser(endpoint: string): Promise<Browser> {
  return chromium.connect(endpoint);
}
