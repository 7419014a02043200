// For development: the packages' own files, uncut, under the names that the style sheets use.
import type { Face } from './faces.ts';
import { formulaFaces, textFaces } from './faces.ts';
import { faceRule, substituteRules } from './sheet.ts';
import { openFile } from './source.ts';

async function rulesOf(face: Face): Promise<string> {
  // Later rules win where ranges overlap, and the first source is the one preferred.
  const sources = [...face.sources].reverse().map(async ({ file }) => {
    const { holds } = await openFile(file);
    return faceRule(face, `/@fs${file}`, holds);
  });
  const [main] = face.sources;
  const standIns =
    main && face.display === 'swap' ? substituteRules(face, (await openFile(main.file)).tables) : '';
  return [...(await Promise.all(sources)), standIns].join('\n');
}

/** Makes one sheet of all faces, whole. */
export async function wholeFaces(): Promise<string> {
  return (await Promise.all([...textFaces, ...formulaFaces].map(rulesOf))).join('\n');
}
