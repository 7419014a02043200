import { reportOurs } from '../../../src/notebook/outside.ts';
import type { enableOwnPoints } from './own-points.ts';

type Host = Parameters<typeof enableOwnPoints>[1];

/**
 * Points of the reader's own can be drawn, pasted and dropped: most figures have no need of what that takes. Returns
 * what hears an event from before the figure was live.
 */
export function loadOwnPoints(root: HTMLElement, host: Host, signal: AbortSignal): (event: Event) => void {
  if (!Object.values(host.parameters).some(({ kind }) => kind === 'cloud')) return () => {};
  const loaded = import('./own-points.ts').then((module) => module.enableOwnPoints(root, host, signal));
  // Without it there is still the list to write in.
  loaded.catch(reportOurs);
  return (event) => void loaded.then((click) => click(event)).catch(reportOurs);
}
