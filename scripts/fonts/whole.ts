// For development: the packages' own files, uncut, under the names that the style sheets use.
import { openFile, slicesOf } from './source.ts';
import type { Face, Source } from './faces.ts';
import { formulaFaces, textFaces } from './faces.ts';
import { faceRule, substituteRules } from './sheet.ts';

async function rules(face: Face, source: Source): Promise<string[]> {
  if (source.slices === undefined)
    return [faceRule(face, `/@fs${source.file}`, (await openFile(source.file)).holds)];
  return (await slicesOf(source.slices)).map(([number, codes]) =>
    faceRule(face, `/@fs${source.file.replace('*', number)}`, codes),
  );
}

export async function wholeFaces(): Promise<string> {
  const sheets = [...textFaces, ...formulaFaces].map(async (face) => {
    const [main] = face.sources;
    // Later rules win where ranges overlap, and the first source is the one preferred.
    const own = await Promise.all([...face.sources].reverse().map((source) => rules(face, source)));
    return [
      ...own.flat(),
      main && face.display === 'swap' ? substituteRules(face, (await openFile(main.file)).tables) : '',
    ];
  });
  return (await Promise.all(sheets)).flat().join('\n');
}
