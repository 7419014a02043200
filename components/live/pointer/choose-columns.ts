import './choose-columns.css';
import type { ColumnChoice } from '../../controls/control.ts';

/** Offers in the notice to read other columns of the text that has just been read: a list for each axis. */
export function offerColumns(
  root: ParentNode,
  { label, columns, axes }: ColumnChoice,
  read: (columns: readonly number[]) => void,
): void {
  const notice = root.querySelector<HTMLElement>('.notice');
  if (!notice) return;
  const group = document.createElement('span');
  group.className = 'column-choice';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', label);
  const lists = axes.map(({ name, column }) => {
    const list = document.createElement('select');
    list.name = `column-${name}`;
    list.append(...columns.map(({ index, name: text }) => new Option(text, String(index))));
    list.value = String(column);
    list.addEventListener('change', () => read(lists.map(({ value }) => Number(value))));
    return list;
  });
  group.append(
    label,
    ...lists.map((list, i) => {
      const named = document.createElement('label');
      const name = document.createElement('i');
      name.textContent = axes[i]?.name ?? '';
      named.append(name, ' ', list);
      return named;
    }),
  );
  notice.append(' ', group);
}
