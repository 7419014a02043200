import type { GamePart, OverviewWords } from '../../../src/notebook/words/overview.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import { pageUnit } from '../../../src/notebook/page-unit.ts';
import type { Stage } from '../../cells/overview/lit.ts';
import { gameOf } from '../../cells/overview/shown-game.ts';
import { pictureOf, SIDE } from '../../cells/overview/thumbnails.ts';
import type { Cell } from '../../cells/registry.ts';
import { elementOf } from '../../plots/svg-shape.ts';
import { renderInPlace } from '../surface/picture-in-place.ts';
import type { OverviewFrame } from './frame.ts';
import { isLoss, partElement } from './parts.ts';
import { putShapes } from './put-shapes.ts';

interface Enlarged {
  readonly draw: (frame: OverviewFrame, way: number) => void;
  readonly hear: (event: Event) => void;
}

/** Shows one part of the game large, below all of them, until it is closed or another is asked for. */
export function makeEnlarged(
  place: HTMLElement,
  cell: Cell,
  words: OverviewWords<Stage>,
  opened: () => void,
): Enlarged {
  let open:
    { readonly part: GamePart; readonly section: HTMLElement; readonly picture: HTMLElement } | undefined;
  const buttonOf = (part: GamePart) => partElement(place, part)?.querySelector('button');

  function close(): void {
    if (!open) return;
    const button = buttonOf(open.part);
    const hadFocus = open.section.contains(document.activeElement);
    button?.setAttribute('aria-expanded', 'false');
    button?.removeAttribute('aria-controls');
    open.section.remove();
    open = undefined;
    if (hadFocus) button?.focus();
  }

  function show(part: GamePart): void {
    close();
    const section = sectionOf(part, words, `${cell.id}-game-large`);
    const picture = section.querySelector<HTMLElement>('.game-picture');
    if (!picture) return;
    place.append(section);
    const button = buttonOf(part);
    button?.setAttribute('aria-expanded', 'true');
    button?.setAttribute('aria-controls', section.id);
    open = { part, section, picture };
    opened();
    section.scrollIntoView({ block: 'nearest' });
  }

  return {
    draw({ values, course }, way) {
      if (!open) return;
      const { part, picture } = open;
      const name = words.plain[part];
      const describedBy = `${cell.id}-game-about`;
      if (isLoss(part)) {
        const width = picture.clientWidth || 320;
        const context = {
          width,
          compact: width < 480,
          language: languageOfPath(location.pathname),
          unit: pageUnit(),
        };
        const panel = cell.figure(values, course, context)['losses'];
        if (!panel) return;
        const { svg } = renderInPlace(picture, panel, { name, id: `${cell.id}-game-losses`, describedBy });
        if (svg.parentNode !== picture) picture.replaceChildren(svg);
        return;
      }
      const game = gameOf(cell, values, course.latest, way);
      const svg = picture.querySelector('svg') ?? picture.appendChild(svgOf(name, describedBy));
      if (game) putShapes(svg, pictureOf(part, game, 'large'));
    },
    hear(event) {
      const target = event.target instanceof Element ? event.target : null;
      if (event instanceof KeyboardEvent && event.key === 'Escape' && open) {
        buttonOf(open.part)?.focus();
        close();
      }
      if (event.type !== 'click') return;
      if (target?.closest('button[name="close-part"]')) close();
      const part = target?.closest('button')?.closest<HTMLElement>('.game-part')?.dataset['part'];
      if (part === undefined) return;
      if (part === open?.part) close();
      else show(part as GamePart); // written by the build
    },
  };
}

function svgOf(name: string, describedBy: string): SVGElement {
  const svg = elementOf('svg', { viewBox: `0 0 ${SIDE.large} ${SIDE.large}`, role: 'img' }, document);
  svg.setAttribute('aria-label', name);
  svg.setAttribute('aria-describedby', describedBy);
  return svg;
}

function sectionOf(part: GamePart, words: OverviewWords<Stage>, id: string): HTMLElement {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = '') => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };
  const section = make('section', 'game-large');
  section.id = id;
  section.setAttribute('aria-label', words.plain[part]);
  const about = make('p', 'game-about', words.about[part]);
  about.id = `${id.replace(/-large$/, '')}-about`;
  const close = make('button', 'game-close', words.close);
  close.type = 'button';
  close.name = 'close-part';
  const said = make('div', 'game-text');
  said.append(make('p', 'game-title', words.plain[part]), about, close);
  const picture = make('div', isLoss(part) ? 'game-picture game-chart' : 'game-picture');
  section.append(picture, said);
  return section;
}
