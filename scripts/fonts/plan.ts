// Decides which characters go into which file: pure, from the scans of all pages.
import type { Face, FormulaFace, Source } from './faces.ts';
import type { Characters } from './range.ts';
import { codesOf, hangul } from './range.ts';
import type { Run, Scan } from './scan.ts';

/** A file to be cut, for a face. */
export interface Part {
  readonly face: Face;
  readonly source: Source;
  readonly codes: Characters;
  /**
   * Offers itself for all Hangul, where the face's later parts do not: naming several hundred syllables one by one
   * would be most of a sheet.
   */
  readonly forHangul: boolean;
}

/** Characters that no font draws: controls, joiners, byte order marks. */
const undrawn = (code: number): boolean =>
  code < 0x20 ||
  code === 0x7f ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff;

const ascii = Array.from({ length: 95 }, (_, i) => 0x20 + i);

export function charactersByFace(runs: readonly Run[]): Map<string, Set<number>> {
  const byFace = new Map<string, Set<number>>();
  for (const { face, text } of runs) {
    const codes = byFace.get(face) ?? new Set<number>();
    for (const code of codesOf(text)) if (!undrawn(code)) codes.add(code);
    byFace.set(face, codes);
  }
  return byFace;
}

const isHangul = (code: number): boolean => hangul.has(code);

/** What scripts may write, beyond the letters and digits that every face has. */
export function charactersOfScripts(code: string): Set<number> {
  const characters = new Set(codesOf(code.replaceAll(/[\x00-\x7e]+/g, '')));
  return new Set([...characters].filter((character) => !undrawn(character)));
}

/**
 * What a page needs of each text face: its own text, and what a script may write into it later. Scripts speak sans;
 * numbers and signs they write into any text.
 */
export function needs(scan: Scan, said: Characters): Map<string, Set<number>> {
  const byFace = charactersByFace(scan.runs);
  for (const [id, codes] of byFace) {
    if (id === 'formula') continue;
    for (const code of said) {
      if (!isHangul(code) || (scan.language === 'ko' && id === 'sans-400')) codes.add(code);
    }
  }
  return byFace;
}

/** Gives each character to the first source that has it; returns what none has. */
function allot(
  face: Face,
  codes: Characters,
  coverages: ReadonlyMap<string, Characters>,
): { readonly given: ReadonlyMap<Source, Set<number>>; readonly missing: readonly number[] } {
  const given = new Map<Source, Set<number>>(face.sources.map((source) => [source, new Set<number>()]));
  const missing: number[] = [];
  for (const code of codes) {
    const source = face.sources.find((candidate) => coverages.get(candidate.id)?.has(code));
    if (source) given.get(source)?.add(code);
    else missing.push(code);
  }
  return { given, missing };
}

/**
 * The characters on most of the pages: one file for them is fetched once and kept, and only the rest is cut page by
 * page. Pages that use little of the face say nothing about it.
 */
export function shared(pages: readonly Characters[], share = 0.6): Set<number> {
  const most = Math.max(0, ...pages.map(({ size }) => size));
  const telling = pages.filter(({ size }) => size > most / 3);
  const counts = new Map<number, number>();
  for (const codes of telling) for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= share * telling.length).map(([code]) => code));
}

export interface PageNeed {
  readonly language: string;
  /** Empty where the page does not use the face. */
  readonly codes: Characters;
}

export interface FacePlan {
  /** For each page, in the order given, the files that it may need. */
  readonly parts: readonly (readonly Part[])[];
  readonly missing: ReadonlySet<number>;
}

/** Which files a face is cut into, and which of them each page lists. */
export function planFace(
  face: Face,
  pages: readonly PageNeed[],
  coverages: ReadonlyMap<string, Characters>,
): FacePlan {
  const parts: Part[][] = pages.map(() => []);
  const missing = new Set<number>();
  const used = pages.some(({ codes }) => codes.size > 0);
  const allotted = pages.map(({ codes }) => {
    const { given, missing: lacking } = allot(face, codes, coverages);
    for (const code of lacking) missing.add(code);
    return given;
  });
  face.sources.forEach((source, i) => {
    const given = allotted.map((page) => page.get(source) ?? new Set<number>());
    const common = source.perPage
      ? new Map(
          [...new Set(pages.map(({ language }) => language))].map((language) => [
            language,
            shared(given.filter((_, k) => pages[k]?.language === language)),
          ]),
        )
      : undefined;
    const everywhere = new Set([...(i === 0 && used ? ascii : []), ...given.flatMap((codes) => [...codes])]);
    given.forEach((codes, k) => {
      if (pages[k]?.codes.size === 0) return;
      const first = common?.get(pages[k]?.language ?? '') ?? everywhere;
      const rest = new Set([...codes].filter((code) => !first.has(code)));
      const uses = !source.perPage || [...codes].some((code) => first.has(code));
      if (uses && first.size > 0) {
        parts[k]?.push({
          face,
          source,
          codes: first,
          forHangul: source.perPage && [...first].some(isHangul),
        });
      }
      if (source.perPage && rest.size > 0) parts[k]?.push({ face, source, codes: rest, forHangul: false });
    });
  });
  return { parts, missing };
}

/**
 * The formulas' faces, for each page those that its formulas ask for. One set of signs serves the whole site: cut for
 * each page, the files would be hardly smaller, and none would be kept from one page to the next.
 */
export function planFormulas(
  faces: readonly FormulaFace[],
  scans: readonly Scan[],
  coverages: ReadonlyMap<string, Characters>,
): Part[][] {
  const runs = scans.flatMap((page) => page.runs.filter(({ face }) => face === 'formula'));
  const signs = [...(charactersByFace(runs).get('formula') ?? [])];
  return scans.map(({ formulaClasses }) =>
    faces
      .filter(({ classes }) => classes.some((name) => formulaClasses.has(name)))
      .flatMap((face) => face.sources.map((source) => ({ face, source })))
      .map(({ face, source }) => ({
        face,
        source,
        codes: new Set(signs.filter((code) => coverages.get(source.id)?.has(code))),
        forHangul: false,
      }))
      .filter(({ codes }) => codes.size > 0),
  );
}
