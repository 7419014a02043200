// The faces of the notebook, and the files of the packages that they are made from.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A font file of a package. */
export interface Source {
  readonly id: string;
  readonly file: string;
  readonly copyright: string;
  /** OpenType features to keep; none for Hangul, which is precomposed. */
  readonly features: readonly string[];
  /** Hangul is heavy: each page gets its own cut. The rest is cut once for the whole site. */
  readonly perPage: boolean;
}

export interface Face {
  readonly id: string;
  readonly family: string;
  readonly weight: 400 | 600 | 700;
  readonly style: 'normal' | 'italic';
  /** In order: a character is taken from the first source that has it. */
  readonly sources: readonly Source[];
  readonly display: 'swap' | 'block';
}

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const latinFeatures = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'];

export const licences: readonly (readonly [string, string])[] = [
  ['Source Serif 4', '@fontsource/source-serif-4/LICENSE'],
  ['Inter', '@fontsource/inter/LICENSE'],
  ['Noto Serif KR', '@expo-google-fonts/noto-serif-kr/LICENSE_FONT'],
  ['Pretendard', 'pretendard/dist/LICENSE.txt'],
  ['KaTeX', 'katex/LICENSE'],
].map(([name, file]) => [name ?? '', join(packages, file ?? '')]);

function fontsource(family: string, copyright: string, cut: string): Source[] {
  return ['latin', 'latin-ext', 'greek'].map((script) => ({
    id: `${family}-${script}-${cut}`,
    file: join(packages, `@fontsource/${family}/files/${family}-${script}-${cut}.woff2`),
    copyright,
    features: latinFeatures,
    perPage: false,
  }));
}

const sourceSerif = (cut: string): Source[] => fontsource('source-serif-4', 'Copyright 2014–2023 Adobe', cut);
const inter = (cut: string): Source[] => fontsource('inter', 'Copyright 2016 The Inter Project Authors', cut);

// Whole, where @fontsource ships 124 slices a weight: a page would need some fifteen of them, each a request.
const notoSerif = (cut: string, weight: number): Source => ({
  id: `noto-serif-kr-${weight}`,
  file: join(packages, `@expo-google-fonts/noto-serif-kr/${weight}${cut}/NotoSerifKR_${weight}${cut}.ttf`),
  copyright: 'Copyright 2017–2022 Adobe',
  features: [],
  perPage: true,
});

const pretendard = (cut: string, weight: number): Source => ({
  id: `pretendard-${weight}`,
  file: join(packages, `pretendard/dist/web/static/woff2/Pretendard-${cut}.woff2`),
  copyright: 'Copyright 2021 Kil Hyung-jin',
  features: [],
  perPage: true,
});

const serif = { family: 'Notebook Serif', display: 'swap' } as const;
const sans = { family: 'Notebook Sans', display: 'swap' } as const;

/**
 * Faces to read and to operate. Italic borrows its symbols upright, for no slanted face has them; what no serif has
 * (raised digits) comes from the sans.
 */
export const textFaces: readonly Face[] = [
  {
    id: 'serif-400',
    ...serif,
    weight: 400,
    style: 'normal',
    sources: [...sourceSerif('400-normal'), notoSerif('Regular', 400), pretendard('Regular', 400)],
  },
  {
    id: 'serif-400-italic',
    ...serif,
    weight: 400,
    style: 'italic',
    sources: [...sourceSerif('400-italic'), notoSerif('Regular', 400), pretendard('Regular', 400)],
  },
  {
    id: 'serif-600',
    ...serif,
    weight: 600,
    style: 'normal',
    sources: [...sourceSerif('600-normal'), notoSerif('SemiBold', 600), pretendard('SemiBold', 600)],
  },
  {
    id: 'sans-400',
    ...sans,
    weight: 400,
    style: 'normal',
    sources: [...inter('400-normal'), pretendard('Regular', 400)],
  },
  {
    id: 'sans-600',
    ...sans,
    weight: 600,
    style: 'normal',
    sources: [...inter('600-normal'), pretendard('SemiBold', 600)],
  },
];

/** KaTeX's faces, each with the classes by which a formula asks for it; the first is in every formula. */
const katexCuts: readonly (readonly [name: string, classes: readonly string[]])[] = [
  ['Main-Regular', ['katex']],
  ['Main-Bold', ['mathbf', 'textbf']],
  ['Main-Italic', ['mathit', 'textit']],
  ['Math-Italic', ['mathnormal', 'mn']],
  ['Math-BoldItalic', ['boldsymbol']],
  ['AMS-Regular', ['mathbb', 'textbb', 'amsrm']],
  ['Caligraphic-Regular', ['mathcal']],
  ['Fraktur-Regular', ['mathfrak', 'textfrak']],
  ['SansSerif-Regular', ['mathsf', 'textsf']],
  ['Script-Regular', ['mathscr', 'textscr']],
  ['Typewriter-Regular', ['mathtt', 'texttt']],
  ['Size1-Regular', ['size1', 'delim-size1', 'small-op']],
  ['Size2-Regular', ['size2', 'large-op']],
  ['Size3-Regular', ['size3']],
  ['Size4-Regular', ['size4', 'delim-size4']],
];

export interface FormulaFace extends Face {
  readonly classes: readonly string[];
}

export const formulaFaces: readonly FormulaFace[] = katexCuts.map(([name, classes]) => {
  const [family = '', cut = ''] = name.split('-');
  const id = `katex-${name.toLowerCase()}`;
  const file = join(packages, `katex/dist/fonts/KaTeX_${name}.woff2`);
  return {
    id,
    family: `KaTeX_${family}`,
    weight: cut.startsWith('Bold') ? 700 : 400,
    style: cut.endsWith('Italic') ? 'italic' : 'normal',
    sources: [
      {
        id,
        file,
        copyright: 'Copyright 2009–2010 Design Science; 2014–2018 Khan Academy',
        features: latinFeatures,
        perPage: false,
      },
    ],
    // A formula in the wrong face is not that formula: better a moment of nothing.
    display: 'block',
    classes,
  };
});
