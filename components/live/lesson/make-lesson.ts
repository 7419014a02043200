/** The page on which a teacher makes a lesson: what it offers is read off the figure itself, as it stands in its frame. */
import type { Lesson, LessonGoal } from '../../../src/notebook/lesson.ts';
import { writeLesson } from '../../../src/notebook/lesson.ts';
import { readExpression } from '../../../src/notebook/answer.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const form = document.querySelector<HTMLFormElement>('.lesson-maker form');
if (form) makeLesson(form);

/** The label of a control, without what the field in it says. */
function labelOf(control: HTMLElement): string | undefined {
  const label = control.querySelector('label, legend')?.cloneNode(true);
  if (!(label instanceof HTMLElement)) return undefined;
  for (const field of label.querySelectorAll('select, input, output, textarea, button, .hint'))
    field.remove();
  return label.textContent.trim();
}

function makeLesson(form: HTMLFormElement): void {
  const find = <E extends Element>(selector: string): E => {
    const found = form.querySelector<E>(selector);
    if (!found) throw new Error(`the page has no ${selector}`);
    return found;
  };
  const figure = find<HTMLSelectElement>('[name="figure"]');
  const frame = find<HTMLIFrameElement>('iframe');
  const controls = find<HTMLElement>('.lesson-controls');
  const row = find<HTMLElement>('#control-row');
  const link = find<HTMLInputElement>('[name="link"]');
  const snippet = find<HTMLTextAreaElement>('[name="snippet"]');
  const verdict = find<HTMLElement>('.verdict');
  const opener = find<HTMLAnchorElement>('[data-lesson]');
  const conditions = [...form.querySelectorAll<HTMLFieldSetElement>('.condition')];
  const address = (): string => new URL(`${form.dataset['embed'] ?? ''}${figure.value}/`, location.href).href;

  /** Lists the controls and the numbers of the figure that stands in the frame. */
  function list(): void {
    const inside = frame.contentDocument;
    const parameters = [...(inside?.querySelectorAll<HTMLElement>('[data-parameter]') ?? [])];
    controls.replaceChildren(
      ...parameters.flatMap((control) => {
        const { parameter = '', name } = control.dataset;
        const line = row.firstElementChild?.cloneNode(true);
        if (!(line instanceof HTMLElement)) return [];
        const label = line.querySelector('span');
        if (label) label.textContent = name ?? labelOf(control) ?? parameter;
        line.dataset['of'] = parameter;
        return [line];
      }),
    );
    const numbers = [...(inside?.querySelectorAll<HTMLOutputElement>('.values output') ?? [])];
    for (const select of form.querySelectorAll<HTMLSelectElement>('[name="quantity"]')) {
      const options = numbers.map((one) => new Option(one.getAttribute('aria-label') ?? one.name, one.name));
      select.replaceChildren(...[...select.options].slice(0, 1), ...options);
      select.selectedIndex = 0;
    }
    const trains = inside?.querySelector('[name="run"]') !== null;
    find<HTMLInputElement>('[name="runs"]').disabled = !trains;
    write();
  }

  function goals(): LessonGoal[] {
    return conditions.flatMap((condition) => {
      const of = (name: string): string => condition.querySelector<Field>(`[name="${name}"]`)?.value ?? '';
      const value = readExpression(of('value'));
      const wrong = of('quantity') !== '' && value === undefined;
      condition.querySelector('[name="value"]')?.setAttribute('aria-invalid', String(wrong));
      if (of('quantity') === '' || value === undefined) return [];
      return [
        {
          quantity: of('quantity'),
          bound: of('bound') === 'least' ? ('least' as const) : ('most' as const),
          value,
        },
      ];
    });
  }

  function lesson(): Lesson {
    const chosen = (wanted: string): string[] =>
      [...controls.querySelectorAll<HTMLElement>('[data-of]')]
        .filter((line) => line.querySelector('select')?.value === wanted)
        .map(({ dataset }) => dataset['of'] ?? '');
    const parts = [...form.querySelectorAll<HTMLInputElement>('[name="part"]:checked')].map(
      ({ value }) => value,
    );
    const runs = find<HTMLInputElement>('[name="runs"]');
    return {
      hidden: [...chosen('hidden'), ...parts],
      locked: chosen('locked'),
      runs: runs.checked && !runs.disabled,
      goals: goals(),
    };
  }

  /** The link as it is now: the figure in the frame writes its state into its own address. */
  function write(): void {
    const search = frame.contentWindow?.location.search ?? '';
    const query = writeLesson(search, lesson());
    const isCompact = find<HTMLInputElement>('[name="compact"]').checked;
    const whole = address() + query + (isCompact ? `${query === '' ? '?' : '&'}compact` : '');
    if (link.value === whole) return;
    link.value = whole;
    opener.href = whole;
    const [title = ''] = figure.selectedOptions[0]?.textContent.trim().split('"') ?? [];
    const escaped = whole.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    snippet.value = `<iframe src="${escaped}" title="${title}" width="100%" height="${isCompact ? 480 : 900}" style="border: 0" loading="lazy" allow="clipboard-write"></iframe>`;
  }

  async function copy(text: string, field: HTMLInputElement | HTMLTextAreaElement): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      verdict.textContent = form.dataset['copied'] ?? '';
    } catch {
      field.select();
      verdict.textContent = form.dataset['notCopied'] ?? '';
    }
  }

  frame.addEventListener('load', () => {
    if (!frame.contentDocument?.querySelector('main')) return;
    list();
    // The figure tells of nothing that is written into its address: it is looked at when something has happened in it.
    for (const type of ['widget-change', 'change', 'click', 'training-frame', 'keyup', 'pointerup'])
      frame.contentDocument.addEventListener(type, () => setTimeout(write, 600));
  });
  figure.addEventListener('change', () => {
    // What is offered belongs to the figure that stands in the frame.
    controls.replaceChildren();
    frame.src = address();
  });
  form.addEventListener('input', () => {
    verdict.textContent = '';
    // A condition more than is in use waits to be filled in.
    const used = conditions.findLastIndex((one) => one.querySelector('select')?.value !== '');
    conditions.forEach((condition, i) => {
      condition.hidden = i > used + 1;
    });
    write();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    write();
    if (target.name === 'copy-lesson') void copy(link.value, link);
    if (target.name === 'copy-snippet') void copy(snippet.value, snippet);
  });
  frame.src = address();
}
