// What a live figure shows, read from its page as a reader's program would.
import type { Locator, Page } from 'playwright';

export function widget(page: Page, id: string): Locator {
  return page.locator(`live-widget[data-widget="${id}"]`);
}

/** Every output of a figure by its name: the full double, in nats. */
export async function outputs(root: Locator): Promise<Record<string, number>> {
  return root.evaluate((element) =>
    Object.fromEntries(
      [...element.querySelectorAll<HTMLOutputElement>('output[data-value]')].map((output) => [
        output.name,
        Number(output.dataset['value']),
      ]),
    ),
  );
}

/** Sets one control as its reader would: the value, then the events of the platform. */
export async function setControl(
  root: Locator,
  name: string,
  value: number | string | boolean,
): Promise<void> {
  await root.locator(`[name="${name}"]`).evaluate((element, to) => {
    // Any rate can be written beside the slider of rates.
    const field =
      element.closest('.rate')?.querySelector<HTMLInputElement>('.exact') ?? (element as HTMLInputElement);
    if (typeof to === 'boolean') field.checked = to;
    else field.value = String(to);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** What a control holds, as an address would say it: of a slider of rates the rate, and not the stop that it is at. */
export const heldBy = (root: Locator, name: string): Promise<string> =>
  root
    .locator(`[name="${name}"]`)
    .evaluate((element) =>
      element.closest('.rate')
        ? (element.getAttribute('aria-valuetext') ?? '')
        : (element as HTMLInputElement).value,
    );

/** After the next frame has been drawn, and with it whatever the last event asked for. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
