/** An open map of the game: what the reader asks goes to its runs, and what they come to into its picture. */
import { readAddress, writeAddress } from '../../../src/notebook/address.ts';
import { languageOfPath } from '../../../src/notebook/language.ts';
import { pageUnit } from '../../../src/notebook/page-unit.ts';
import type { GameMapWords } from '../../../src/notebook/words/game-map.ts';
import { wordsOf } from '../../../src/notebook/words/load.ts';
import { addressWriter } from '../figure/address-writer.ts';
import { doorOf } from '../run/cell-door.ts';
import { writeText } from '../surface/render-figure.ts';
import { openWorker } from '../sweep/open-worker.ts';
import { poolSize } from '../sweep/pool.ts';
import { centreOf, isNarrowest, isWidest, pixelOf, ratesAt, WHOLE, zoomed } from './axes.ts';
import type { MapWindow, Pixel } from './axes.ts';
import './game-map.css';
import './map-colours.css';
import './map-side.css';
import { mapCursor } from './map-cursor.ts';
import { fillBody, mapFrame, writeLegend } from './map-frame.ts';
import { mapFigure, windowOf, windowValues, type MapValues } from './map-parameters.ts';
import { countText, MapPicture } from './map-picture.ts';
import { writeReading } from './map-reading.ts';
import { MapRun } from './map-run.ts';
import { isMoreThanMap, openInCell, ratesOf, settingsOfRun, type Settings } from './map-settings.ts';
import { progressText, showStatus, type MapStatus } from './map-status.ts';
import { blockAbout, shownAt } from './refinement.ts';
import { timeLeft } from './time-left.ts';

/** A map that is open: it hears when its fold is closed and opened again. */
export interface OpenMap {
  readonly show: (isOpen: boolean) => void;
  readonly stop: () => void;
}

/** Opens the map of a cell in a body. */
export async function startMap(
  host: HTMLElement,
  body: HTMLElement,
  cellRoot: HTMLElement,
): Promise<OpenMap> {
  const controller = new AbortController();
  const { signal } = controller;
  const [door, words] = await Promise.all([
    doorOf(cellRoot),
    wordsOf<GameMapWords>(
      import(`../../../content/${languageOfPath(location.pathname)}/words/live/game-map.ts`),
    ),
  ]);
  const figure = mapFigure(door.cell.id);
  let values: MapValues = readAddress(location.search, figure).values;
  /** The settings of the cell that the map is made of. */
  let base: Settings = door.values();
  const address = addressWriter(() => writeAddress(location.search, figure, values));
  const frame = mapFrame(words, figure.parameters.steps);
  const picture = new MapPicture(words, frame.keys.id);
  const cores = navigator.hardwareConcurrency;
  const workers = poolSize(cores);
  const run = new MapRun(openWorker, workers, {
    onResult(pixel) {
      for (const one of blockAbout(pixel, size())) picture.paint(one, shownAt(one, size(), run.at));
      if (run.state === 'done') announce();
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
  const ratesOfPixel = (pixel: Pixel) => ratesAt(area(), pixel, size());
  const settingsAt = (pixel: Pixel): Settings =>
    settingsOfRun(door.cell, base, ratesOfPixel(pixel), values.steps);

  function change(next: Partial<MapValues>): void {
    values = { ...values, ...next };
    address.write();
  }

  const status = (): MapStatus => ({
    state: run.state,
    done: run.done,
    runs: size() ** 2,
    steps: values.steps,
    seconds: left.seconds(size() ** 2),
    window: area(),
    workers,
    cores,
  });
  const update = (): void => showStatus(host, frame, status(), words);
  const announce = (): void => writeText(frame.announcement, progressText(status(), words));

  /** An empty map, of the settings that the cell has now or of those that the last map had. */
  function take(settings: Settings): void {
    base = settings;
    run.take({ size: size(), steps: values.steps, configAt: (pixel) => door.cell.config(settingsAt(pixel)) });
    picture.take(size(), area());
    picture.showHere(ratesOf(base));
    cursor.set(undefined, 'pointer');
    writeText(frame.note, isMoreThanMap(base) ? words.withoutPlan : '');
    update();
    read();
  }

  function start(): void {
    if (door.cell.canTrain?.(base) === false) {
      writeText(frame.note, words.cannot);
      return;
    }
    run.start();
    left.begin();
    change({ run: true });
    update();
  }

  function pause(): void {
    if (run.state !== 'running') return;
    run.pause();
    change({ run: false });
    announce();
    update();
  }

  /** Another window, made at once where the last one was. */
  function goTo(window: MapWindow): void {
    const wasMade = run.state === 'running' || run.state === 'done';
    change(windowValues(window));
    take(base);
    if (wasMade) start();
  }

  function zoom(way: 'in' | 'out'): void {
    const at = cursor.at();
    const centre = at ? ratesOfPixel(at) : centreOf(area());
    if (way === 'in' ? isNarrowest(area()) : isWidest(area())) return;
    goTo(zoomed(area(), centre, way === 'in' ? 0.5 : 2));
    cursor.set(pixelOf(area(), centre, size()), 'key');
  }

  function open(pixel: Pixel): void {
    openInCell(cellRoot, door, settingsAt(pixel));
    picture.showHere(ratesOfPixel(pixel));
    writeText(frame.note, words.opened(countText(values.steps)));
  }

  const cursor = mapCursor(
    picture,
    {
      size,
      first: () => pixelOf(area(), ratesOf(base), size()) ?? { column: size() / 2, row: size() / 2 },
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
    const isGuessed = shownAt(pixel, size(), run.at) !== undefined;
    const sentence = writeReading(frame.reading, ratesOfPixel(pixel), run.at(pixel), isGuessed, words);
    if (by === 'key') writeText(frame.announcement, sentence);
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
    'map-open'() {
      const pixel = cursor.at();
      if (pixel) open(pixel);
    },
  };
  const press = ({ target }: Event): void => {
    if (target instanceof Element) acts[target.closest('button')?.name ?? '']?.();
  };
  const set = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement || target instanceof HTMLInputElement)) return;
    const name = target.name.replace('map-', '') as 'size' | 'steps' | 'colour';
    const value = figure.parameters[name].parse(target.value);
    if (value === undefined) target.value = String(values[name]);
    else if (name === 'colour') {
      change({ colour: value as MapValues['colour'] });
      showColour();
    } else if (value !== values[name]) {
      change({ [name]: value, run: false });
      take(door.values());
    }
  };
  body.addEventListener('click', press, { signal });
  body.addEventListener('change', set, { signal });
  const inUnit = (): void => {
    showColour();
    read();
  };
  document.addEventListener('unitchange', inUnit, { signal });
  // A page that is left keeps no worker; one that is come back to can go on.
  const leave = (): void => {
    run.close();
    update();
  };
  window.addEventListener('pagehide', leave, { signal });

  for (const name of ['size', 'steps', 'colour'] as const) frame.fields[name].value = String(values[name]);
  const wanted = values.run;
  fillBody(body, frame, picture.element);
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
