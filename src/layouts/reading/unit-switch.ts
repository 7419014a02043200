// A second switch of the unit, where the text is read: it works the one in the header.
import { pageUnit } from '../../notebook/page-unit.ts';

/** Makes a copy of the header's switch; undefined on a page that has none. */
export function unitSwitch(): HTMLElement | undefined {
  const original = document.querySelector<HTMLElement>('.site-header .unit');
  if (!original) return undefined;
  const copy = original.cloneNode(true) as HTMLElement;
  const buttons = [...copy.querySelectorAll('button')];
  for (const button of buttons) {
    const unit = button.dataset['setUnit'] ?? '';
    delete button.dataset['setUnit'];
    button.dataset['unit'] = unit;
    button.addEventListener('click', () => {
      original.querySelector<HTMLElement>(`[data-set-unit="${unit}"]`)?.click();
    });
  }
  const show = (): void => {
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset['unit'] === pageUnit()));
  };
  document.addEventListener('unitchange', show);
  show();
  return copy;
}
