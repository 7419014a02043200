/**
 * What every live figure does whatever its numbers come from: it keeps the values of its parameters, in step with its
 * controls and with the address, and asks to be drawn when something it shows has changed.
 */
import type { DrawContext } from '../../../src/notebook/figure.ts';
import { readAddress, writeAddress } from '../../../src/notebook/address.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import type { LocalizedFigure } from '../../../src/notebook/widget.ts';
import { initialValues, withFollowers } from '../../../src/notebook/widget.ts';
import type { ShellWords } from '../../../src/notebook/words/shell.ts';
import { controlOf } from '../../controls/index.ts';
import { addressWriter, noAddress } from './address-writer.ts';
import { copyLink } from './copy-link.ts';
import { makeGlide } from './glide.ts';
import type { Hooks, Shell, Values } from './shell.ts';
import { listenToControls, markActions, markPresets, type ChangedBy } from './control-events.ts';
import { clearFaults, showFault } from './field-fault.ts';
import { enableDragging } from '../pointer/drag.ts';
import { putBackWhenCancelled } from '../pointer/put-back.ts';
import { showNotice } from '../page/notice.ts';
import { loadOwnPoints } from '../pointer/load-own-points.ts';
import { enableSaving } from '../save/save.ts';
import { loadReading } from '../pointer/load-reading.ts';
import { enablePicking } from '../pointer/pick.ts';
import { enableSketching } from '../pointer/sketch.ts';
import { enableTapping } from '../pointer/tap.ts';
import { pinMovedPanel } from './pin-panel.ts';
import { enablePlaying } from './play-button.ts';
import { takeTexts } from './take-texts.ts';
import type { DrawnPanel } from '../surface/render-figure.ts';
import { nameSymbols } from '../surface/name-symbols.ts';
import { writeControls } from '../surface/render-figure.ts';
import { withoutHeld } from './without-held.ts';

/** After this long without a change a figure is announced, in milliseconds. */
const settled = 500;

export function startShell(root: HTMLElement, figure: LocalizedFigure, ui: ShellWords, hooks: Hooks): Shell {
  const language = languageOfPath(location.pathname);
  const controller = new AbortController();
  const { signal } = controller;
  const isApart = hooks.apart === true;
  const address = readAddress(isApart ? '' : location.search, figure);
  let values: Values = address.values;
  let drawn: Readonly<Record<string, DrawnPanel>> = {};
  let marked: Values | undefined;
  let frameRequest = 0;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;

  const panels = (): typeof drawn => drawn;
  const readAnew = loadReading(root, panels, ui.reading, signal);
  const draw = (): void => {
    frameRequest = 0;
    drawn = hooks.draw(values);
    followHandles();
    readAnew();
    markActions(root, figure, values);
    // A run draws many pictures of one state.
    const state = glide.goal ?? values;
    if (state !== marked) markPresets(root, figure, state);
    marked = state;
  };
  const requestDraw = (): void => {
    frameRequest ||= requestAnimationFrame(draw);
  };

  const glide = makeGlide(figure, (state) => {
    const before = values;
    values = state;
    writeControls(
      root,
      figure.parameters,
      values,
      ui.fields,
      (name) => !Object.is(values[name], before[name]),
    );
    requestDraw();
  });

  const query = (): string => writeAddress(location.search, figure, glide.goal ?? values);
  const ownAddress = isApart ? noAddress : addressWriter(query);

  function settle(): void {
    root.querySelector('.announcement')?.replaceChildren(root.querySelector('.now')?.textContent ?? '');
  }

  function settleSoon(): void {
    ownAddress.write();
    clearTimeout(settleTimer);
    settleTimer = setTimeout(settle, settled);
  }

  function change(wished: Values, by: ChangedBy = 'hand'): void {
    // A hand goes on from where the figure was going.
    glide.finish();
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
    const glides = valid && hooks.glides === true && by !== 'hand';
    if (valid && !glides) values = merged;
    showNotice(root, valid ? '' : (figure.text.impossible ?? figure.text.invalid ?? ui.invalid));
    if (glides) glide.go(before, merged);
    // The one that was moved goes back to what holds where its wish is refused.
    else
      writeControls(root, figure.parameters, values, ui.fields, (name) => {
        return Object.hasOwn(next, name) || values[name] !== before[name];
      });
    if (valid) {
      ownPoints.changed(before, merged, by === 'hand');
      hooks.changed?.(merged, by, before);
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
  const copy = (): void => {
    ownAddress.write();
    void copyLink(root, query(), ui);
  };
  root.querySelector('[name=copy-link]')?.addEventListener('click', copy, { signal });
  root.querySelector('[name=reset]')?.addEventListener('click', () => showNotice(root, ''), { signal });
  const followHandles = enableDragging(
    root,
    panels,
    (name, value) => {
      const parameter = figure.parameters[name] as { snap?: (value: number) => number } | undefined;
      if (parameter?.snap && Number.isFinite(value)) change({ [name]: parameter.snap(value) });
    },
    signal,
  );
  pinMovedPanel(root, signal);
  if (figure.process) enablePlaying(root, figure.process, { values: () => values, change }, signal);
  const takePoints = (name: string, points: readonly number[]): void => {
    const text = figure.parameters[name]?.format(points) ?? '';
    if (figure.parameters[name]?.parse(text) !== undefined) change({ [name]: points });
    // What a hand does in a picture is answered beside the picture.
    else showNotice(root, refusalOf(name, text) ?? '');
  };
  enablePicking(root, figure.parameters, panels, change, signal);
  putBackWhenCancelled(root, () => values, change, signal);
  enableSketching(root, figure.parameters, panels, () => values, change, signal);
  enableTapping(root, figure.parameters, panels, () => values, takePoints, signal);
  const savable = {
    id: figure.id,
    title: figure.text.title,
    names: figure.panels,
    language,
    panels: (context: DrawContext) => hooks.panels(values, context),
    ...(hooks.history ? { history: () => hooks.history?.() ?? [] } : {}),
    ...(hooks.more ? { more: hooks.more } : {}),
  };
  if (!isApart) enableSaving(root, savable, ui, signal);
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
    if (isApart || query() === location.search) return;
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
      glide.stop();
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
