// The frame's own behaviour: the unit, the colours, the remembered language, the chapter menu, what scrolls sideways, and
// figures in frames. One file for all of it costs a page less than a script for each.
import '../../components/prose/scroll-box.ts';
import { fitFrames } from '../../components/live/page/embedded-frame.ts';
import type { Unit, UnitKind } from '../notebook/unit.ts';
import { formatQuantity } from '../notebook/unit.ts';
import { reportMissing, reportOurs, tellMissing } from '../notebook/outside.ts';
import { pageUnit } from '../notebook/page-unit.ts';
import { everywhere, writeLogarithms } from '../../components/prose/build/logarithms.ts';
import { recall, remember } from './storage.ts';

const root = document.documentElement;
const all = <E extends Element>(selector: string): E[] => [...document.querySelectorAll<E>(selector)];

/** Numbers in the text are written at build in the unit that the page opens in; each carries its full value in nats. */
function showNumbers(unit: Unit): void {
  for (const number of everywhere<HTMLElement>(document, 'data.number[data-unit-kind]')) {
    const { value, unitKind, digits } = number.dataset;
    const text = formatQuantity(Number(value), unitKind as UnitKind, unit, Number(digits ?? 3));
    if (number.textContent !== text) number.textContent = text;
  }
}

function showUnit(unit: Unit): void {
  for (const button of all<HTMLElement>('[data-set-unit]')) {
    button.setAttribute('aria-pressed', String(button.dataset.setUnit === unit));
  }
  showNumbers(unit);
  writeLogarithms(document, unit);
}

function setUnit(unit: Unit): void {
  if (unit === pageUnit()) return;
  root.dataset.unit = unit;
  showUnit(unit);
  document.dispatchEvent(new CustomEvent('unitchange', { detail: { unit } }));
}

const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

function currentTheme(): Theme {
  return themes.find((theme) => theme === root.dataset.theme) ?? 'auto';
}

function showTheme(): void {
  for (const button of all<HTMLElement>('.theme')) {
    const label = button.dataset[currentTheme()] ?? '';
    button.setAttribute('aria-label', label);
    button.title = label;
  }
}

function nextTheme(): void {
  setTheme(themes[(themes.indexOf(currentTheme()) + 1) % themes.length] ?? 'auto');
}

function setTheme(theme: Theme): void {
  if (theme === currentTheme()) return;
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  remember('theme', theme);
  showTheme();
  document.dispatchEvent(new CustomEvent('themechange', { detail: { theme } }));
}

/** What is set on another page of the notebook, or on the one that frames this one, holds here too. */
window.addEventListener('storage', ({ key, newValue }) => {
  if (key === 'unit') setUnit(newValue === 'bits' ? 'bits' : 'nats');
  if (key === 'theme') setTheme(themes.find((theme) => theme === newValue) ?? 'auto');
});

for (const button of all<HTMLElement>('[data-set-unit]')) {
  button.addEventListener('click', () => {
    const unit = button.dataset.setUnit === 'bits' ? 'bits' : 'nats';
    // The unit that a page opened in is a choice, too, once it is pressed.
    remember('unit', unit);
    setUnit(unit);
  });
}
for (const button of all('.theme')) button.addEventListener('click', nextTheme);
for (const link of all<HTMLElement>('[data-language]')) {
  link.addEventListener('click', () => remember('language', link.dataset.language ?? ''));
}

// Mathematics is the same in every language: a browser's translator would make words of its letters. Said here and not in
// the page, where it would stand four hundred times.
for (const formula of all<HTMLElement>('.katex')) formula.translate = false;

/** A pointer on a display formula's symbol is told what it means. */
function prepareTitles({ target }: Event): void {
  if (!(target instanceof Element && target.closest('[data-symbol]'))) return;
  document.removeEventListener('pointerover', prepareTitles);
  import('./symbol-titles.ts').catch(() => document.addEventListener('pointerover', prepareTitles));
}
document.addEventListener('pointerover', prepareTitles);

/** Who selects something may copy a formula with it: what makes TeX of the formula comes then. */
function prepareCopy(): void {
  if (getSelection()?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', prepareCopy);
  import('./copy-formulas.ts').catch(() => document.addEventListener('selectionchange', prepareCopy));
}
document.addEventListener('selectionchange', prepareCopy);

/** The search comes when it is asked for: by its button, or by a slash where nothing is being typed. */
function search(): void {
  import('./later.ts').then(({ openSearch }) => openSearch()).catch(reportMissing);
}
for (const button of all('.search')) {
  button.addEventListener('click', search);
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey } = event;
    if (
      key !== '/' ||
      ctrlKey ||
      metaKey ||
      (target as Element).closest('[type=text], [type=search], [type=number], textarea, dialog')
    )
      return;
    event.preventDefault();
    search();
  });
}

/** Who scrolls or presses something reads on, and may want to without a connection: what keeps it for that comes then. */
const readOn = ['scroll', 'pointerdown', 'keydown'] as const;
function keepRead(): void {
  for (const type of readOn) removeEventListener(type, keepRead);
  import('./later.ts').then(({ keepReading }) => keepReading()).catch(() => undefined);
}
for (const type of readOn) addEventListener(type, keepRead);

/** The chapter menu opens and closes by itself; a click elsewhere or Escape closes it too. */
for (const menu of all<HTMLDetailsElement>('details.menu')) {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false;
  });
  menu.addEventListener('toggle', () => {
    if (recall('answers') !== undefined)
      import('./later.ts').then(({ showInMenu }) => showInMenu()).catch(reportOurs);
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}

// `settings.js` says that the page has a script. Where it did not come, what needs one is there all the same.
if (root.dataset.script === undefined) {
  root.dataset.script = '';
  tellMissing();
}
showTheme();
showUnit(pageUnit());
fitFrames();
