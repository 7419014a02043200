import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../../components/prose/scroll-box.ts';
import '../../components/prose/exercise/self-check.ts';
import { words as say } from '../../content/en/words/prose/verdicts.ts';

const page = document.body;

function place(attributes: Readonly<Record<string, string>>): { element: HTMLElement; status: () => string } {
  const element = document.createElement('self-check');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(`data-${name}`, value);
  element.innerHTML = '<input><span role="status"></span>';
  page.append(element);
  return { element, status: () => element.querySelector('[role="status"]')?.textContent ?? '' };
}

beforeEach(() => {
  document.documentElement.dataset.unit = 'nats';
});

afterEach(() => {
  page.replaceChildren();
});

describe('an answer that is typed', () => {
  const setUp = () => {
    const { element, status } = place({
      kind: 'number',
      answer: String(Math.LN2),
      decimals: '3',
      'unit-kind': 'information',
    });
    const input = element.querySelector('input') as HTMLInputElement;
    const type = (text: string, done = false): void => {
      input.value = text;
      input.dispatchEvent(new Event(done ? 'change' : 'input'));
    };
    return { element, status, type };
  };

  test('is told right at once, and wrong only when the reader is done', async () => {
    const { status, type } = setUp();
    type('0.6');
    await expect.poll(status).toBe('');
    type('0.693');
    await expect.poll(status).toBe(say.right);
    type('0.61', true);
    await expect.poll(status).toBe(say.wrong);
    type('', true);
    await expect.poll(status).toBe('');
  });

  test('is told more the second time, and where a way stands the third', async () => {
    const { status, type } = setUp();
    type('0.61', true);
    await expect.poll(status).toBe(say.wrong);
    // The same again is no second try.
    type('', true);
    type('0.61', true);
    await expect.poll(status).toBe(say.wrong);
    type('0.62', true);
    await expect.poll(status).toBe(say.wrongAgain.more);
    type('0.81', true);
    await expect.poll(status).toBe(`${say.wrongAgain.less} ${say.stuck}`);
  });

  test('is told how it was read, and what slip an author knows', async () => {
    const { element, status, type } = setUp();
    type('log 4/2', true);
    await expect.poll(status).toBe(`${say.right} ${say.read('log(4/2) = 0.693')}`);
    element.remove();
    const slip = document.createElement('template');
    slip.dataset.slip = String(Math.log(3));
    slip.innerHTML = 'That is three <em>coins</em>.';
    element.append(slip);
    page.append(element);
    type('1.099', true);
    await expect.poll(status).toBe('That is three coins.');
  });

  test('is judged again when the unit changes', async () => {
    const { status, type } = setUp();
    type('1', true);
    await expect.poll(status).toBe(say.slips['other-unit']);
    document.documentElement.dataset.unit = 'bits';
    document.dispatchEvent(new CustomEvent('unitchange'));
    await expect.poll(status).toBe(say.right);
  });

  test('is left alone once the element has gone', async () => {
    const { element, status, type } = setUp();
    element.remove();
    type('0.693', true);
    await expect.poll(status).toBe('');
    page.append(element);
    type('0.693', true);
    await expect.poll(status).toBe(say.right);
  });
});

describe('a goal in a figure', () => {
  /** The figure of a widget, elsewhere on the page. */
  const figureOf = (widget: string): Element => {
    const known = page.querySelector(`[data-figure="${widget}"]`);
    if (known) return known;
    const figure = document.createElement('div');
    figure.dataset.figure = widget;
    page.append(figure);
    return figure;
  };
  const change = (widget: string, kl: number, sd = 1): void => {
    const detail = { widget, parameters: { 'q-sd': sd }, quantities: { kl } };
    figureOf(widget).dispatchEvent(new CustomEvent('widget-change', { bubbles: true, detail }));
  };
  const goal = JSON.stringify([
    { quantity: 'kl', min: 2 },
    { parameter: 'q-sd', max: 1 },
  ]);

  test('is reached when every condition holds, and stays reached', async () => {
    const { status } = place({ kind: 'goal', widget: 'kl', goal });
    await expect.poll(status).toBe('');
    change('js', 3);
    await expect.poll(status).toBe('');
    change('kl', Infinity);
    await expect.poll(status).toBe(say.goalReached);
    change('kl', 0);
    await expect.poll(status).toBe(say.goalReached);
  });

  test('says nothing of a figure that stands as it came, and counts once it is moved', async () => {
    const { status } = place({ kind: 'goal', widget: 'kl', goal });
    change('kl', 1);
    await expect.poll(status).toBe('');
    change('kl', 1, 0.5);
    await expect.poll(status).toBe(say.goal(1, 2));
    change('kl', 1);
    await expect.poll(status).toBe(say.goal(1, 2));
  });

  test('is not about a figure in another exercise', async () => {
    const { status } = place({ kind: 'goal', widget: 'kl', goal });
    const other = document.createElement('div');
    other.className = 'exercise';
    const figure = document.createElement('div');
    other.append(figure);
    page.append(other);
    const tell = (kl: number): boolean =>
      figure.dispatchEvent(
        new CustomEvent('widget-change', {
          bubbles: true,
          detail: { widget: 'kl', parameters: { 'q-sd': 1 }, quantities: { kl } },
        }),
      );
    tell(1);
    tell(Infinity);
    await expect.poll(status).toBe('');
    change('kl', Infinity);
    await expect.poll(status).toBe(say.goalReached);
  });

  test('hears no event that is not a figure’s', async () => {
    const { status } = place({ kind: 'goal', widget: 'kl', goal });
    document.dispatchEvent(new Event('widget-change'));
    document.dispatchEvent(new CustomEvent('widget-change', { detail: { widget: 'kl' } }));
    document.dispatchEvent(new CustomEvent('widget-change', { detail: null }));
    await expect.poll(status).toBe('');
  });
});

test('a box is a stop for the keyboard only while it has something to scroll to', async () => {
  const box = document.createElement('scroll-box');
  box.dataset.name = 'Formula 1';
  box.setAttribute('style', 'display: block; width: 100px; overflow-x: auto');
  box.innerHTML = '<div style="width: 300px; height: 10px"></div>';
  page.append(box);
  await expect.poll(() => box.getAttribute('tabindex')).toBe('0');
  expect(box.getAttribute('aria-label')).toBe('Formula 1');
  box.style.width = '400px';
  await expect.poll(() => box.getAttribute('tabindex')).toBe(null);
  expect(box.getAttribute('role')).toBe(null);
});
