// From the pages' HTML to font files and sheets: scan, plan, cut.
import type { Cut } from './cut.ts';
import { coverage, cut, wholeTables } from './cut.ts';
import type { Face } from './faces.ts';
import { formulaFaces, textFaces } from './faces.ts';
import type { Part } from './plan.ts';
import { charactersByFace, formulaFacesOf, needs, planFace } from './plan.ts';
import type { Scan } from './scan.ts';
import { scan } from './scan.ts';
import { faceRule, substituteRules } from './sheet.ts';

export interface PageFonts {
  readonly sheet: string;
  /** File names of what the page paints first. */
  readonly preload: readonly string[];
}

export interface SiteFonts {
  readonly files: readonly Cut[];
  readonly pages: readonly PageFonts[];
  /** The characters that no face has. */
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
function paintsFirst(part: Part, first: ReadonlyMap<string, ReadonlySet<number>>): boolean {
  if (part.face.display === 'block')
    return first.has('formula') && /main-regular|math-italic/.test(part.face.id);
  const codes = first.get(part.face.id);
  return codes !== undefined && [...codes].some((code) => part.codes.has(code) && code > 0x20);
}

export async function sheetsOf(pages: readonly string[], scriptText: string): Promise<SiteFonts> {
  const scans = pages.map(scan);
  const needed = scans.map((page) => needs(page, scriptText));
  const parts: Part[][] = pages.map(() => []);
  const missing = new Set<number>();
  const faces: readonly Face[] = [...textFaces, ...formulaFaces];
  const coverages = new Map(
    await Promise.all(
      faces
        .flatMap(({ sources }) => sources)
        .map(async (source) => [source, await coverage(source)] as const),
    ),
  );
  for (const face of textFaces) {
    const pageNeeds = scans.map(({ language }, i) => ({
      language,
      codes: needed[i]?.get(face.id) ?? new Set<number>(),
    }));
    const plan = planFace(face, pageNeeds, coverages);
    for (const code of plan.missing) missing.add(code);
    plan.parts.forEach((own, i) => parts[i]?.push(...own));
  }
  // One set of signs serves all formulas of the site: cut for each page, its files would be no smaller and never kept.
  const signs = new Set(needed.flatMap((page) => [...(page.get('formula') ?? [])]));
  scans.forEach(({ formulaClasses }, i) => {
    for (const face of formulaFacesOf(formulaFaces, formulaClasses)) {
      const [source] = face.sources;
      const codes = new Set([...signs].filter((code) => source && coverages.get(source)?.has(code)));
      if (source && codes.size > 0) parts[i]?.push({ face, source, codes });
    }
  });

  const substitutes = await Promise.all(
    textFaces.map(async (face) =>
      face.sources[0] ? substituteRules(face, await wholeTables(face.sources[0])) : '',
    ),
  );
  const files = new Map<string, Cut>();
  const fonts: PageFonts[] = [];
  for (const [i, own] of parts.entries()) {
    const first = charactersByFace(
      opening(scans[i] ?? { language: '', runs: [], formulaClasses: new Set() }),
    );
    const rules: string[] = [];
    const preload: string[] = [];
    for (const part of own) {
      const file = await cut(part.source, part.face.family, part.codes);
      for (const code of part.codes) if (!file.codes.has(code)) missing.add(code);
      if (file.codes.size === 0) continue;
      files.set(file.name, file);
      rules.push(faceRule(part.face, file.name, file.codes));
      if (paintsFirst(part, first)) preload.push(file.name);
    }
    fonts.push({ sheet: rules.join('\n') + substitutes.join('\n'), preload });
  }
  return { files: [...files.values()], pages: fonts, missing: String.fromCodePoint(...missing) };
}
