/** An open map of the game: what the reader asks goes to its runs, and what they come to into its picture. */
import { writeAddress, readAddress } from '../../../src/notebook/address.ts';
import { pageUnit } from '../../../src/notebook/page-unit.ts';
import type { GameMapWords } from '../../../src/notebook/words/game-map.ts';
import { addressWriter } from '../figure/address-writer.ts';
import { doorOf, type CellDoor } from '../run/cell-door.ts';
import { openWorker } from '../sweep/open-worker.ts';
import { poolSize } from '../sweep/pool.ts';
import { writeText } from '../surface/render-figure.ts';
import './game-map.css';
import {
  centreOf,
  isNarrowest,
  isWidest,
  pixelOf,
  ratesAt,
  WHOLE,
  zoomed,
  type MapWindow,
  type Pixel,
} from './axes.ts';
import { mapCursor } from './map-cursor.ts';
import { make, mapFrame, writeLegend } from './map-frame.ts';
import { mapFigure, windowOf, windowValues, type MapValues } from './map-parameters.ts';
import { countText, MapPicture } from './map-picture.ts';
import { writeReading } from './map-reading.ts';
import { MapRun } from './map-run.ts';
import { blockAbout, shownAt } from './refinement.ts';
import { timeLeft } from './time-left.ts';

type Values = Readonly<Record<string, unknown>>;

/** Settings that every run of a map has: the kernel that made its pixel, and no changes on the way. */
const OF_THE_MAP: Values = { backend: 'cpu', engine: 'fused', plan: [], start: 'fresh' };

/** Opens a map for a cell in a body, and returns what ends it. */
export async function startMap(
  host: HTMLElement,
  body: HTMLElement,
  cellRoot: HTMLElement,
  words: GameMapWords,
): Promise<{ readonly show: (isOpen: boolean) => void; readonly stop: () => void }> {
  const controller = new AbortController();
  const { signal } = controller;
  const door: CellDoor = await doorOf(cellRoot);
  const figure = mapFigure(door.cell.id);
  let values: MapValues = readAddress(location.search, figure).values;
  /** The settings of the cell that the map is made of. */
  let base: Values = door.values();
  const address = addressWriter(() => writeAddress(location.search, figure, values));
  const frame = mapFrame(words, figure.parameters.steps);
  const picture = new MapPicture(words, frame.keys.id);
  const cores = navigator.hardwareConcurrency;
  const run = new MapRun(openWorker, poolSize(cores), {
    onResult(pixel) {
      for (const one of blockAbout(pixel, size())) paint(one);
      if (run.state === 'done') writeText(frame.announcement, progressText());
      update();
      read();
    },
    onMissing() {
      writeText(frame.note, words.missing);
      update();
    },
  });
  const left = timeLeft(() => run.done);
  const size = (): number => Number(values.size);
  const area = (): MapWindow => windowOf(values);

  const settingsAt = (pixel: Pixel): Values => {
    const { d, g } = ratesAt(area(), pixel, size());
    const own = { ...OF_THE_MAP, until: values.steps, 'd-rate': d, 'g-rate': g };
    const held = Object.entries(own).filter(([name]) => Object.hasOwn(door.cell.parameters, name));
    return { ...base, ...Object.fromEntries(held) };
  };
  const paint = (pixel: Pixel): void => picture.paint(pixel, shownAt(pixel, size(), run.at));

  function change(next: Partial<MapValues>): void {
    values = { ...values, ...next };
    address.write();
  }

  /** An empty map, of the settings as they are in the cell now or as they were when it began. */
  function take(settings: Values): void {
    base = settings;
    run.take({
      size: size(),
      steps: values.steps,
      configAt: (pixel) => door.cell.config(settingsAt(pixel)),
    });
    picture.take(size(), area());
    picture.showHere({ d: Number(base['d-rate']), g: Number(base['g-rate']) });
    cursor.set(undefined, 'pointer');
    const plan = base['plan'];
    const isOther = (Array.isArray(plan) && plan.length > 0) || base['start'] === 'trained';
    writeText(frame.note, isOther ? words.withoutPlan : '');
    update();
    read();
  }

  function start(): void {
    if (door.cell.canTrain?.(door.values()) === false) {
      writeText(frame.note, words.cannot);
      return;
    }
    run.start();
    left.begin();
    change({ run: true });
    update();
  }

  function pause(): void {
    run.pause();
    change({ run: false });
    writeText(frame.announcement, progressText());
    update();
  }

  /** Another window, made at once where the last one was. */
  function goTo(window: MapWindow): void {
    const wasMade = run.state !== 'ready' && run.state !== 'missing';
    change(windowValues(window));
    take(base);
    if (wasMade) start();
  }

  function zoom(way: 'in' | 'out'): void {
    const at = cursor.at();
    const centre = at ? ratesAt(area(), at, size()) : centreOf(area());
    if (way === 'in' ? isNarrowest(area()) : isWidest(area())) return;
    goTo(zoomed(area(), centre, way === 'in' ? 0.5 : 2));
    cursor.set(pixelOf(area(), centre, size()), 'key');
  }

  function open(pixel: Pixel): void {
    door.replay(settingsAt(pixel));
    picture.showHere(ratesAt(area(), pixel, size()));
    const buttons = cellRoot.querySelector<HTMLElement>('.training') ?? cellRoot;
    buttons.scrollIntoView({ block: 'center' });
    cellRoot.querySelector<HTMLButtonElement>('button[name="pause"]')?.focus({ preventScroll: true });
    writeText(frame.note, words.opened(countText(values.steps)));
  }

  const cursor = mapCursor(
    picture,
    {
      size,
      first: () =>
        pixelOf(area(), { d: Number(base['d-rate']), g: Number(base['g-rate']) }, size()) ?? {
          column: size() / 2,
          row: size() / 2,
        },
      moved: (_pixel, by) => read(by),
      open,
      zoom,
    },
    signal,
  );

  function read(by: 'pointer' | 'key' = 'pointer'): void {
    const pixel = cursor.at();
    frame.hint.hidden = pixel !== undefined;
    frame.reading.hidden = frame.open.hidden = pixel === undefined;
    if (!pixel) return;
    const rates = ratesAt(area(), pixel, size());
    const sentence = writeReading(
      frame.reading,
      rates,
      run.at(pixel),
      shownAt(pixel, size(), run.at) !== undefined,
      words,
    );
    if (by === 'key') writeText(frame.announcement, sentence);
  }

  const progressText = (): string => {
    const state = run.state === 'missing' ? 'ready' : run.state;
    return words.progress[state](countText(run.done), countText(size() ** 2));
  };

  function update(): void {
    const { state } = run;
    host.dataset['state'] = state;
    host.dataset['done'] = String(run.done);
    const seconds = state === 'running' ? left.seconds(size() ** 2) : undefined;
    writeText(frame.progress, `${progressText()}${seconds === undefined ? '' : ` ${words.left(seconds)}`}`);
    const [runs, steps] = [size() ** 2, values.steps];
    writeText(
      frame.cost,
      words.cost(countText(runs), countText(steps), countText(runs * steps), poolSize(cores), cores),
    );
    frame.cost.hidden = state !== 'ready';
    writeText(frame.intro, words.intro(countText(steps)));
    const [begin, hold, again] = [...frame.buttons.querySelectorAll('button')];
    if (!begin || !hold || !again) return;
    writeText(begin, state === 'paused' ? words.resume : words.start);
    const focused = document.activeElement;
    begin.disabled = state === 'running' || state === 'done';
    hold.disabled = state !== 'running';
    again.disabled = state === 'ready';
    // The focus goes to the button that takes over.
    if (focused === begin && begin.disabled) (hold.disabled ? again : hold).focus({ preventScroll: true });
    if (focused === hold && hold.disabled) (begin.disabled ? again : begin).focus({ preventScroll: true });
    const [closer, wider, whole] = [...frame.zoom.querySelectorAll('button')];
    if (closer) closer.disabled = isNarrowest(area());
    if (wider) wider.disabled = isWidest(area());
    if (whole) whole.disabled = JSON.stringify(area()) === JSON.stringify(WHOLE);
  }

  function showColour(): void {
    body.dataset['colour'] = values.colour;
    writeLegend(frame.legend, values.colour, words, pageUnit());
  }

  const acts: Readonly<Record<string, () => void>> = {
    'map-start'() {
      // The experiment above may be another by now.
      if (run.state === 'ready') take(door.values());
      start();
    },
    'map-pause': pause,
    'map-again'() {
      take(door.values());
      start();
    },
    'map-zoom-in': () => zoom('in'),
    'map-zoom-out': () => zoom('out'),
    'map-whole': () => goTo(WHOLE),
    'map-open': () => {
      const pixel = cursor.at();
      if (pixel) open(pixel);
    },
  };
  body.addEventListener(
    'click',
    ({ target }) => target instanceof Element && acts[target.closest('button')?.name ?? '']?.(),
    { signal },
  );
  body.addEventListener(
    'change',
    ({ target }) => {
      if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
      const name = target.name.replace('map-', '') as 'size' | 'steps' | 'colour';
      const value = figure.parameters[name].parse(target.value);
      if (value === undefined) target.value = String(values[name]);
      else if (value !== values[name]) {
        change({ [name]: value, ...(name === 'colour' ? {} : { run: false }) });
        if (name === 'colour') showColour();
        else take(door.values());
      }
    },
    { signal },
  );
  document.addEventListener(
    'unitchange',
    () => {
      showColour();
      read();
    },
    { signal },
  );
  // A page that is left keeps no worker; one that is come back to can go on.
  window.addEventListener(
    'pagehide',
    () => {
      run.close();
      update();
    },
    { signal },
  );

  for (const name of ['size', 'steps', 'colour'] as const) {
    const field = frame.controls.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="map-${name}"]`);
    if (field) field.value = String(values[name]);
  }
  const wanted = values.run;
  body.replaceChildren(
    frame.intro,
    frame.controls,
    frame.cost,
    frame.buttons,
    frame.progress,
    make(
      'div',
      'map-stage',
      picture.element,
      make('div', 'map-side', frame.hint, frame.reading, frame.open, frame.legend),
    ),
    frame.zoom,
    frame.note,
    frame.keys,
    frame.announcement,
  );
  take(door.values());
  change({ open: true });
  showColour();
  if (wanted) start();
  host.dataset['ready'] = '';

  return {
    show(isOpen) {
      if (!isOpen) pause();
      change({ open: isOpen });
    },
    stop() {
      controller.abort();
      address.stop();
      run.close();
    },
  };
}
