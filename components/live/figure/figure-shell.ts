/**
 * What every live figure does whatever its numbers come from: it keeps the values of its parameters, in step with its
 * controls and with the address, and asks to be drawn when something it shows has changed.
 */
import { readAddress, writeAddress } from '../../../src/notebook/address.ts';
import type { HistoryRow } from '../../../src/notebook/cell.ts';
import type { DrawContext } from '../../../src/notebook/figure.ts';
import { languageOfPath, type Language } from '../../../src/notebook/language.ts';
import type { LocalizedFigure } from '../../../src/notebook/widget.ts';
import { initialValues, withFollowers } from '../../../src/notebook/widget.ts';
import type { ShellWords } from '../../../src/notebook/words/shell.ts';
import { controlOf } from '../../controls/index.ts';
import type { PlotPanel } from '../../plots/panel.ts';
import { addressWriter } from './address-writer.ts';
import { listenToControls, markActions, type ChangedBy } from './control-events.ts';
import { clearFaults, showFault } from './field-fault.ts';
import { enableDragging } from '../pointer/drag.ts';
import { putBackWhenCancelled } from '../pointer/put-back.ts';
import { showNotice } from '../page/notice.ts';
import { loadOwnPoints } from '../pointer/load-own-points.ts';
import { enableSaving } from '../save/save.ts';
import type { MenuRow } from '../save/menu-row.ts';
import { loadReading } from '../pointer/load-reading.ts';
import { enablePicking } from '../pointer/pick.ts';
import { enableSketching } from '../pointer/sketch.ts';
import { enableTapping } from '../pointer/tap.ts';
import { takeTexts } from './take-texts.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';
import { nameSymbols } from '../surface/name-symbols.ts';
import { writeControls } from '../surface/render-figure.ts';
import { withoutHeld } from './without-held.ts';

export type Values = Readonly<Record<string, unknown>>;

/** After this long without a change a figure is announced, in milliseconds. */
const settled = 500;

export interface Shell {
  readonly language: Language;
  readonly values: () => Values;
  /** Takes values that the figure itself has come to, such as those at a step of a run; nobody is told. */
  readonly adopt: (values: Values) => void;
  /** Asks for a drawing in the next frame; asking twice draws once. */
  readonly requestDraw: () => void;
  /** Hears an event from before the figure was live. */
  readonly hear: (event: Event) => void;
  readonly stop: () => void;
}

interface Hooks {
  /** Draws the figure as it is, and returns what can be dragged in it. */
  draw(values: Values): Readonly<Record<string, DrawnPanel>>;
  /** The figure as it is, drawn for a frame of a file's. */
  panels(values: Values, context: DrawContext): Readonly<Record<string, PlotPanel>>;
  /** The numbers of the whole run, where there is one. */
  history?(): readonly HistoryRow[];
  /** What else the figure has to save. */
  readonly more?: () => Promise<readonly MenuRow[]>;
  /** Hears of values that have changed, by what and from what, before they are drawn. */
  changed?(values: Values, by: ChangedBy, before: Values): void;
}

export function startShell(root: HTMLElement, figure: LocalizedFigure, ui: ShellWords, hooks: Hooks): Shell {
  const language = languageOfPath(location.pathname);
  const controller = new AbortController();
  const { signal } = controller;
  const address = readAddress(location.search, figure);
  let values: Values = address.values;
  let drawn: Readonly<Record<string, DrawnPanel>> = {};
  let frameRequest = 0;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;

  const panels = (): typeof drawn => drawn;
  const readAnew = loadReading(root, panels, ui.reading, signal);
  const draw = (): void => {
    frameRequest = 0;
    drawn = hooks.draw(values);
    readAnew();
    markActions(root, figure, values);
  };
  const requestDraw = (): void => {
    frameRequest ||= requestAnimationFrame(draw);
  };

  const query = (): string => writeAddress(location.search, figure, values);
  const ownAddress = addressWriter(query);

  function settle(): void {
    root.querySelector('.announcement')?.replaceChildren(root.querySelector('.now')?.textContent ?? '');
  }

  function settleSoon(): void {
    ownAddress.write();
    clearTimeout(settleTimer);
    settleTimer = setTimeout(settle, settled);
  }

  function change(wished: Values, by: ChangedBy = 'hand'): void {
    const next = by === 'hand' ? withoutHeld(root, wished) : wished;
    const before = values;
    // A key gives `input` and then `change`: the second of a refused wish must not take its sentence away.
    if (Object.entries(next).every(([name, value]) => Object.is(value, values[name]))) {
      writeControls(root, figure.parameters, values, ui.fields);
      return;
    }
    clearFaults(root);
    const merged = withFollowers(figure, values, next);
    const valid = !figure.valid || figure.valid(merged);
    if (valid) values = merged;
    showNotice(root, valid ? '' : (figure.text.impossible ?? figure.text.invalid ?? ui.invalid));
    // The one that was moved goes back to what holds where its wish is refused.
    writeControls(root, figure.parameters, values, ui.fields, (name) => {
      return Object.hasOwn(next, name) || values[name] !== before[name];
    });
    if (valid) {
      ownPoints.changed(before, values, by === 'hand');
      hooks.changed?.(values, by, before);
    }
    requestDraw();
    settleSoon();
  }

  /** A parameter's name in words; the build wrote it where its label alone would not do. */
  const nameOf = (name: string): string =>
    root.querySelector<HTMLElement>(`[data-parameter="${name}"]`)?.dataset['name'] ??
    figure.text.parameters[name] ??
    name;
  const refusalOf = (name: string, text: string): string | undefined => {
    const parameter = figure.parameters[name];
    return parameter && controlOf(parameter).refusal?.(parameter, text, ui.fields, values[name]);
  };
  const refused = (name: string, text: string): void => showFault(root, name, refusalOf(name, text));
  const take = takeTexts(root, figure.parameters, ui.fields, { values: () => values, change }, signal);
  const hear = listenToControls(root, figure, () => values, change, { refused, take }, signal);
  const copyLink = async (): Promise<void> => {
    ownAddress.write();
    // The address may be written a moment later; what is copied is the state as it is.
    const { href } = new URL(location.pathname + query() + location.hash, location.href);
    try {
      await navigator.clipboard.writeText(href);
      showNotice(root, ui.linkCopied);
    } catch {
      // Without leave to write to the clipboard the link itself is the best answer.
      showNotice(root, href);
    }
  };
  root.querySelector('[name=copy-link]')?.addEventListener('click', () => void copyLink(), { signal });
  root.querySelector('[name=reset]')?.addEventListener('click', () => showNotice(root, ''), { signal });
  enableDragging(
    root,
    () => drawn,
    (name, value) => {
      const parameter = figure.parameters[name] as { snap?: (value: number) => number } | undefined;
      if (parameter?.snap && Number.isFinite(value)) change({ [name]: parameter.snap(value) });
    },
    signal,
  );
  enablePicking(root, figure.parameters, panels, change, signal);
  putBackWhenCancelled(root, () => values, change, signal);
  enableSketching(root, figure.parameters, panels, () => values, change, signal);
  enableTapping(
    root,
    figure.parameters,
    () => drawn,
    () => values,
    (name, points) => {
      const parameter = figure.parameters[name];
      const text = parameter?.format(points) ?? '';
      if (parameter?.parse(text) === undefined) {
        // What a hand does in a picture is answered beside the picture.
        showNotice(root, refusalOf(name, text) ?? '');
      } else change({ [name]: points });
    },
    signal,
  );
  enableSaving(
    root,
    {
      id: figure.id,
      title: figure.text.title,
      names: figure.panels,
      language,
      panels: (context) => hooks.panels(values, context),
      ...(hooks.history ? { history: () => hooks.history?.() ?? [] } : {}),
      ...(hooks.more ? { more: hooks.more } : {}),
    },
    ui,
    signal,
  );
  const ownPoints = loadOwnPoints(
    root,
    {
      parameters: figure.parameters,
      change,
      take,
      panels: () => drawn,
      values: () => values,
      full: (parameter) =>
        showNotice(root, controlOf(parameter).refusal?.(parameter, '', ui.fields, parameter.initial) ?? ''),
    },
    signal,
  );
  document.addEventListener('unitchange', requestDraw, { signal });
  root.querySelector('details.numbers')?.addEventListener('toggle', requestDraw, { signal });
  const goTo = (): void => {
    // A step to a heading of the same page leaves the figure alone, and with it what is too long for the address.
    if (writeAddress(location.search, figure, values) === location.search) return;
    change(readAddress(location.search, figure).values, 'link');
  };
  window.addEventListener('popstate', goTo, { signal });
  const observer = new ResizeObserver(requestDraw);
  observer.observe(root.querySelector('.drawing') ?? root);
  nameSymbols(root);
  writeControls(root, figure.parameters, values, ui.fields);
  draw();
  if (address.tooLong) showNotice(root, ui.longAddress);
  else if (address.rejected.length > 0 || address.unknown > 0)
    showNotice(root, ui.badAddress(address.rejected.map(nameOf), address.unknown));

  return {
    language,
    values: () => values,
    adopt(next) {
      if (Object.entries(next).every(([name, value]) => Object.is(value, values[name]))) return;
      values = next;
      writeControls(root, figure.parameters, values, ui.fields);
      settleSoon();
    },
    requestDraw,
    hear(event) {
      hear(event);
      ownPoints.hear(event);
    },
    stop() {
      controller.abort();
      observer.disconnect();
      cancelAnimationFrame(frameRequest);
      clearTimeout(settleTimer);
      ownAddress.stop();
      values = initialValues(figure.parameters);
      writeControls(root, figure.parameters, values, ui.fields);
      draw();
    },
  };
}
