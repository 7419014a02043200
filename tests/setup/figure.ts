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
    const field = element as HTMLInputElement;
    if (typeof to === 'boolean') field.checked = to;
    else field.value = String(to);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** After the next frame has been drawn, and with it whatever the last event asked for. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
