import './play-button.css';
import type { Process } from '../../../src/notebook/widget.ts';
import { reportOurs } from '../../../src/notebook/outside.ts';
import type { Values } from './shell.ts';

/** Lets the button of a figure's process play it and pause it; what plays comes with the first press. */
export function enablePlaying(
  root: HTMLElement,
  process: Process,
  { values, change }: { readonly values: () => Values; readonly change: (values: Values) => void },
  signal: AbortSignal,
): void {
  const button = root.querySelector<HTMLButtonElement>('[name="play-process"]');
  let toggle: (() => void) | undefined;
  const press = async (): Promise<void> => {
    const { makePlayer } = await import('./play-process.ts');
    if (signal.aborted) return;
    toggle ??= makePlayer(
      process,
      {
        count: () => Number(values()[process.parameter]),
        go: (count) => change({ [process.parameter]: count }),
        playing(isPlaying) {
          [...(button?.children ?? [])].forEach((word, i) => {
            (word as HTMLElement).hidden = isPlaying === (i === 0);
          });
        },
      },
      signal,
    );
    toggle();
  };
  button?.addEventListener('click', () => void press().catch(reportOurs), { signal });
}
