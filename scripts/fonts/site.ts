// From the pages' HTML to font files and sheets: scan, plan, cut, and KaTeX's rules for the formulas.
import type { Cut } from './cut.ts';
import { cut } from './cut.ts';
import type { Face, Source } from './faces.ts';
import { formulaFaces, textFaces } from './faces.ts';
import { katexFor } from './katex.ts';
import type { Part } from './plan.ts';
import { charactersByFace, charactersOfScripts, needs, planFace, planFormulas } from './plan.ts';
import type { Characters } from './range.ts';
import { hangul, textOf } from './range.ts';
import type { Scan } from './scan.ts';
import { scan } from './scan.ts';
import { faceRule, hangulSubstituteRules, substituteRules } from './sheet.ts';
import type { Opened } from './source.ts';
import { openFile, openSource } from './source.ts';

export interface PageFonts {
  readonly sheet: string;
  /** File names of what the page paints first. */
  readonly preload: readonly string[];
}

export interface SiteFonts {
  readonly files: readonly Cut[];
  readonly pages: readonly PageFonts[];
  /** The characters of the pages' text that no face has. */
  readonly missing: string;
}

/** About a phone's first screen of text. */
const firstScreen = 600;

/** The runs that are painted first. */
function opening({ runs }: Scan): Scan['runs'] {
  let length = 0;
  const end = runs.findIndex(({ text }) => (length += text.length) > firstScreen);
  return end < 0 ? runs : runs.slice(0, end + 1);
}

/** Whether the first screen shows a glyph of this part. Of the formulas' faces only letters and signs are that common. */
function paintsFirst(part: Part, first: ReadonlyMap<string, Characters>): boolean {
  if (part.face.display === 'block')
    return first.has('formula') && /main-regular|math-italic/.test(part.face.id);
  const codes = first.get(part.face.id);
  return codes !== undefined && [...codes].some((code) => part.codes.has(code) && code > 0x20);
}

/** Small files are there while the large ones are still under way; formulas, which move most, are among the small. */
function smallestFirst(files: ReadonlySet<Cut>): string[] {
  return [...files].sort((a, b) => a.bytes.length - b.bytes.length).map(({ name }) => name);
}

/** What the other files of a part's face offer. */
function takenBeside(part: Part, parts: readonly Part[]): Characters {
  const others = parts.filter((other) => other !== part && other.face.id === part.face.id);
  return new Set(others.flatMap(({ codes, forHangul }) => [...codes, ...(forHangul ? hangul : [])]));
}

/** Every source, opened as far as the site's characters need it, by its name. */
async function openAll(faces: readonly Face[], wanted: Characters): Promise<Map<string, Opened>> {
  const sources = new Map(faces.flatMap((face) => face.sources.map((source) => [source.id, source])));
  const opened = [...sources].map(async ([id, source]) => [id, await openSource(source, wanted)] as const);
  return new Map(await Promise.all(opened));
}

async function substitutes(): Promise<string> {
  const rules = textFaces.map(async (face) =>
    face.sources[0] ? substituteRules(face, (await openFile(face.sources[0].file)).tables) : '',
  );
  return (await Promise.all(rules)).join('\n');
}

/** Cuts each part once, however many pages list it. */
function cutter(opened: ReadonlyMap<string, Opened>): (source: Source, codes: Characters) => Promise<Cut> {
  const cuts = new Map<string, Promise<Cut>>();
  return (source, codes) => {
    const key = `${source.id} ${textOf(codes)}`;
    const from = opened.get(source.id);
    if (!from) throw new RangeError(`the source ${source.id} is not open`);
    const made = cuts.get(key) ?? cut(source, from, codes);
    cuts.set(key, made);
    return made;
  };
}

export async function sheetsOf(pages: readonly string[], scriptText: string): Promise<SiteFonts> {
  const scans = pages.map(scan);
  const said = charactersOfScripts(scriptText);
  const needed = scans.map((page) => needs(page, said));
  const wanted = new Set(needed.flatMap((page) => [...page.values()].flatMap((codes) => [...codes])));
  const opened = await openAll([...textFaces, ...formulaFaces], wanted);
  const coverages = new Map([...opened].map(([id, { holds }]) => [id, holds]));

  const missing = new Set<number>();
  const plans = textFaces.map((face) => {
    const own = scans.map(({ language }, i) => ({
      language,
      codes: needed[i]?.get(face.id) ?? new Set<number>(),
    }));
    const plan = planFace(face, own, coverages);
    for (const code of plan.missing) missing.add(code);
    return plan.parts;
  });
  plans.push(planFormulas(formulaFaces, scans, coverages));

  const cutOnce = cutter(opened);
  const standIns = await substitutes();
  // Those of all pages, since a page may show what it took from another.
  const formulaRules = await katexFor({
    classes: scans.flatMap(({ formulaClasses }) => [...formulaClasses]),
    tags: scans.flatMap(({ formulaTags }) => [...formulaTags]),
  });
  const files = new Map<string, Cut>();
  const fonts: PageFonts[] = [];
  for (const [i, page] of scans.entries()) {
    const first = charactersByFace(opening(page));
    const rules: string[] = [];
    const preload = new Set<Cut>();
    const parts = plans.flatMap((plan) => plan[i] ?? []);
    for (const part of parts) {
      const file = await cutOnce(part.source, part.codes);
      files.set(file.name, file);
      rules.push(faceRule(part.face, file.name, { ...part, taken: takenBeside(part, parts) }));
      if (paintsFirst(part, first)) preload.add(file);
    }
    const hangul = page.language === 'ko' ? hangulSubstituteRules() : '';
    const formulas = page.formulaClasses.size > 0 ? formulaRules : '';
    fonts.push({
      sheet: [...rules, standIns, hangul, formulas].join('\n'),
      preload: smallestFirst(preload),
    });
  }
  // What scripts bring along from their packages is no page's text until they write it.
  const written = new Set(scans.flatMap(({ runs }) => runs.flatMap(({ text }) => [...text])));
  return {
    files: [...files.values()],
    pages: fonts,
    missing: [...textOf(missing)].filter((character) => written.has(character)).join(''),
  };
}
