// The filter of the glossary: it leaves the terms in whose name, in any language, the typed letters stand.
const box = document.querySelector<HTMLInputElement>('.filter input');
const entries = [...document.querySelectorAll<HTMLElement>('.entry')];
const plain = (text: string | null): string => (text ?? '').normalize('NFC').toLowerCase();
const names = entries.map((entry) => plain(entry.querySelector('dt')?.textContent ?? null));

function filter(): void {
  const wanted = plain(box?.value.trim() ?? '');
  entries.forEach((entry, i) => {
    entry.hidden = names[i]?.includes(wanted) !== true;
  });
  const shown = entries.filter(({ hidden }) => !hidden).length;
  const count = document.querySelector('.filter output');
  if (count) count.textContent = wanted === '' ? '' : `${shown} / ${entries.length}`;
  const letters = document.querySelector<HTMLElement>('.letters');
  if (letters) letters.hidden = wanted !== '';
}

// A browser may have filled the box again.
filter();
box?.addEventListener('input', filter);
// A link to a term that is left out shows it.
addEventListener('hashchange', () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!box || !target?.hidden) return;
  box.value = '';
  filter();
  target.scrollIntoView();
});

export {};
