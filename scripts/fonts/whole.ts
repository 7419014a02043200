// For development: the packages' own files, uncut, under the names that the style sheets use, and all of KaTeX's rules.
import type { Face } from './faces.ts';
import { formulaFaces, textFaces } from './faces.ts';
import { wholeKatex } from './katex.ts';
import { faceRule, substituteRules } from './sheet.ts';
import { openFile } from './source.ts';

async function rulesOf(face: Face): Promise<string> {
  // Later rules win where ranges overlap, and the first source is the one preferred.
  const sources = [...face.sources].reverse().map(async ({ file }) => {
    const { holds } = await openFile(file);
    return faceRule(face, `/@fs${file}`, { codes: holds });
  });
  const [main] = face.sources;
  const standIns =
    main && face.display === 'swap' ? substituteRules(face, (await openFile(main.file)).tables) : '';
  return [...(await Promise.all(sources)), standIns].join('\n');
}

/** Makes the sheet that stands for every page's own. */
export async function wholeSheet(): Promise<string> {
  const faces = [...textFaces, ...formulaFaces].map(rulesOf);
  return (await Promise.all([...faces, wholeKatex()])).join('\n');
}
