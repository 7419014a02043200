// The import table of the architecture, the size of files and their names. A new folder needs a row here before it can be used.
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeOf, importsOf, listFiles, parse, read, resolve, type Import } from './setup/sources.ts';

interface Row {
  /** Folders and files of ours that may be imported; its own folder always may. */
  readonly ours: readonly RegExp[];
  readonly packages: readonly RegExp[];
  /** Ours or a package's, only as types. */
  readonly types?: readonly RegExp[];
  /** By `new URL(..., import.meta.url)`. */
  readonly addresses?: readonly RegExp[];
}

const math = /^src\/math\//;
const gan = /^src\/gan\//;
const notebook = /^src\/notebook\//;
const protocol = /^src\/gan\/protocol\.ts$/;
// What engines, kernels, worker, page and exporters share: plain values and checks.
const contract = /^src\/gan\/contract\//;
// How a file is fetched that may hang: the same for a worker's and for a page's.
const download = /^src\/gan\/download\//;
// What a run is doing, by its gauges: pure functions of rows, which a page and a sweep's worker both ask.
const verdict = /^src\/gan\/verdict\//;
// The trainer's, that of a sweep, and that of pictures which stand still.
const worker = /^src\/gan\/(sweep-|still\/)?worker\.ts$/;
// What a page and the workers of a sweep say to each other: types, as in the protocol.
const tasks = /^src\/gan\/sweep\/tasks\.ts$/;
// The data of the plane themselves, for the small pictures that the build makes of them.
const planeData = /^src\/gan\/plane\/data-sets\.ts$/;
// The noise behind the fakes of a picture, which follows from the settings.
// How a page decodes a code itself, and counts the codes of its cells.
const codeArithmetic = /^src\/gan\/pictures\/(decode|code-cells)\.ts$/;
const shownNoise = /^src\/gan\/plane\/shown-noise\.ts$/;
// What only the build asks of the cells, and what they say that comes late.
const cellExtras = /^components\/cells\/((data-pictures|help-words)\.ts$|overview\/)/;
const plots = /^components\/plots\//;
const controls = /^components\/controls\//;
const astro = /^astro(\/|:|$)/;
const plot = /^@observablehq\/plot$/;
const style = /^src\/styles\//;
// Macros, symbols and sources are data that components read at build.
const contentData = /^content\/[a-z-]+\.json$/;
// What is said, in the folder of each language: a page loads the words of its own.
const words = /^content\/\*\/words\//;
const registry = /^components\/(widgets|cells|claims)\/(index|registry)\.ts$/;

const table: Readonly<Record<string, Row>> = {
  'src/math': { ours: [], packages: [] },
  'src/gan/contract': { ours: [], packages: [] },
  'src/gan/networks': { ours: [gan, math], packages: [/^@tensorflow\/tfjs-/] },
  'src/gan/engines': { ours: [gan, math], packages: [/^@tensorflow\/tfjs-/] },
  'src/gan': { ours: [math], packages: [] },
  'src/notebook': { ours: [math], packages: [] },
  'components/plots': { ours: [math], types: [notebook], packages: [plot] },
  'components/controls': { ours: [notebook, words], packages: [astro] },
  'components/prose': {
    ours: [math, notebook, contentData, words],
    packages: [
      astro,
      /^katex$/,
      /^@astrojs\/markdown-satteri$/,
      /^satteri$/,
      /^(hast|mdast|unist)/,
      /^node:/,
    ],
  },
  'components/claims': { ours: [math, notebook, words, /^components\/prose\//], packages: [astro] },
  'components/live': {
    // Labels hold formulas, which are typeset and put into words at build: the one part of prose that a figure needs.
    ours: [
      notebook,
      controls,
      plots,
      registry,
      cellExtras,
      // The game of the first page, which is no figure of the book.
      /^components\/widgets\/first-play\.ts$/,
      words,
      protocol,
      contract,
      verdict,
      tasks,
      // A sheet that only some pages need is linked by what needs it.
      style,
      /^components\/prose\/build\/(formula|glue|spoken\/spoken)\.ts$/,
    ],
    addresses: [worker],
    packages: [astro, plot, /^linkedom/],
  },
  'components/widgets': { ours: [math, notebook, plots, words], types: [plot], packages: [] },
  'components/cells': {
    ours: [
      notebook,
      plots,
      protocol,
      contract,
      download,
      verdict,
      planeData,
      shownNoise,
      codeArithmetic,
      words,
    ],
    types: [plot],
    addresses: [worker],
    packages: [],
  },
  // A figure, a cell or a claim says by its type which words it needs, and so do the data that they go with.
  'content/*/words': {
    ours: [notebook],
    types: [contentData, /^components\/(widgets|cells|claims)\//],
    packages: [],
  },
  'src/pages': {
    ours: [/^components\//, notebook, style, /^src\/layouts\//, contentData],
    packages: [astro],
  },
  // The build writes the index of the search beside the pages: its address depends on where the site stands.
  'src/layouts/search': { ours: [notebook, style, words], packages: [/^\(computed\)$/] },
  'src/layouts': {
    ours: [/^components\//, notebook, style, contentData, words],
    packages: [astro, /^katex\/dist\/katex\.css$/],
  },
  'src/styles': { ours: [], packages: [] },
};

const sources = listFiles('src', 'components', 'content').filter((file) => /\.(ts|astro)$/.test(file));
const imports = sources.filter((file) => folderOf(file) !== undefined).flatMap(importsOf);

function folderOf(file: string): string | undefined {
  return Object.keys(table).find((folder) => roomOf(file, folder) !== undefined);
}

/** The folder that a file has to itself: of words that of their language. */
function roomOf(file: string, folder: string): string | undefined {
  return new RegExp(`^${folder.replace('*', '[a-z]+')}/`).exec(file)?.[0];
}

function isAllowed({ file, target, kind, specifier }: Import): boolean {
  const folder = folderOf(file) ?? '';
  const row = table[folder];
  if (!row) return false;
  const isOurs = specifier.startsWith('.');
  if (isOurs && target.startsWith(roomOf(file, folder) ?? '')) return true;
  if (kind === 'address') return (row.addresses ?? []).some((pattern) => pattern.test(target));
  if (kind === 'type' && (row.types ?? []).some((pattern) => pattern.test(target))) return true;
  return (isOurs ? row.ours : row.packages).some((pattern) => pattern.test(target));
}

const show = ({ file, specifier, kind }: Import): string => `${file} → ${specifier} (${kind})`;

describe('the import table', () => {
  it('is kept by every file', () => {
    expect(imports.filter((one) => !isAllowed(one)).map(show)).toEqual([]);
  });

  it('refuses what it should', () => {
    const wrong: readonly (readonly [string, string, Import['kind']])[] = [
      ['src/math/kl.ts', '@observablehq/plot', 'static'],
      ['src/math/kl.ts', '../notebook/unit.ts', 'type'],
      ['components/plots/density.ts', '../../src/notebook/widget.ts', 'static'],
      ['components/widgets/kl.ts', '@tensorflow/tfjs-core', 'dynamic'],
      ['components/cells/gan-1d.ts', '../../src/gan/worker.ts', 'static'],
      ['content/en/words/live/save.ts', '../../../ko/words/live/units.ts', 'static'],
      ['content/en/words/claims/kl.ts', '../../../../components/claims/kl.ts', 'static'],
      ['components/live/figure/figure-element.ts', '../../src/math/kl.ts', 'static'],
      ['src/gan/trainer/run.ts', '../../components/plots/density.ts', 'type'],
    ];
    const passed = wrong.filter(([file, specifier, kind]) =>
      isAllowed({ file, specifier, kind, target: resolve(file, specifier) }),
    );
    expect(passed).toEqual([]);
  });

  it('has a row for every folder that holds code', () => {
    const known = new Set(['src/content.config.ts', 'src/env.d.ts', 'src/middleware.ts']);
    expect(sources.filter((file) => folderOf(file) === undefined && !known.has(file))).toEqual([]);
  });

  it('lets no widget import another widget', () => {
    const registered = new Set(
      imports
        .filter(({ file }) => /^components\/widgets\/(index|registry)\.ts$/.test(file))
        .map(({ target }) => target)
        .filter((target) => target.startsWith('components/widgets/')),
    );
    const wrong = imports.filter(
      ({ file, target }) =>
        file.startsWith('components/widgets/') && !registry.test(file) && registered.has(target),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('loads tfjs backends and Plot only when they are needed', () => {
    const eager = imports.filter(
      ({ target, kind, file }) =>
        kind === 'static' &&
        (/^@tensorflow\/tfjs-backend-/.test(target) || (plot.test(target) && !plots.test(file))),
    );
    // Node has no reason to wait: what runs there only, says so in its name.
    expect(
      eager
        .filter(({ file }) => !/(^|[./-])(build|server|static|node)\.(ts|astro)$|\.astro$/.test(file))
        .map(show),
    ).toEqual([]);
  });

  it('is written with relative paths and the .ts extension', () => {
    const all = listFiles('src', 'components', 'scripts', 'tests').filter((file) =>
      /\.(ts|astro)$/.test(file),
    );
    const wrong = all
      .flatMap(importsOf)
      .filter(
        ({ specifier }) =>
          specifier.startsWith('.') &&
          !/\.(ts|astro|css|json|bin|wasm|wgsl|svg|mdx)(\?\w+)?$/.test(specifier),
      );
    expect(wrong.filter(({ kind }) => kind !== 'address').map(show)).toEqual([]);
  });

  it('keeps imports and scripts out of the content', () => {
    const wrong = listFiles('content')
      .filter((file) => file.endsWith('.mdx'))
      .filter((file) => {
        // Code that is shown may import; strings that a component runs are shown too.
        const prose = read(file)
          .replace(/^(```+|~~~+)[\s\S]*?^\1/gm, '')
          .replace(/\{`[\s\S]*?`\}/g, '');
        return /^\s*(import|export)\s/m.test(prose) || /<script\b/i.test(prose) || /\son[a-z]+=/i.test(prose);
      });
    expect(wrong).toEqual([]);
  });
});

describe('the mathematics', () => {
  const impure = new Set([
    'Date',
    'performance',
    'crypto',
    'window',
    'document',
    'navigator',
    'fetch',
    'process',
    'console',
  ]);

  /** Identifiers that are read as values and not declared in the file, and `Math.random`. */
  function impuritiesOf(file: string): string[] {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node)) {
        if (node.getText() === 'Math.random') found.push('Math.random');
        visit(node.expression);
        return;
      }
      if (ts.isIdentifier(node) && impure.has(node.text)) found.push(node.text);
      ts.forEachChild(node, visit);
    };
    visit(parse(file));
    return found.map((name) => `${file}: ${name}`);
  }

  const mathFiles = sources.filter((file) => math.test(file));

  it('has files to look at', () => {
    expect(mathFiles.length).toBeGreaterThan(0);
  });

  it('has no clock, no hidden randomness and no browser', () => {
    expect(mathFiles.flatMap(impuritiesOf)).toEqual([]);
  });

  it('is followed by the training code in leaving Math.random and the page alone', () => {
    const gan = sources.filter((file) => file.startsWith('src/gan/'));
    expect(
      gan.flatMap(impuritiesOf).filter((line) => /: (Math\.random|document|window)$/.test(line)),
    ).toEqual([]);
  });
});

describe('files', () => {
  const written = listFiles('src', 'components', 'scripts', 'tests').filter((file) =>
    /\.(ts|astro|css)$/.test(file),
  );

  it('of more than 250 lines say why', () => {
    const long = written.filter(
      (file) => read(file).split('\n').length > 251 && !read(file).includes('long because'),
    );
    expect(long).toEqual([]);
  });

  it('hold under 80 lines at the median', () => {
    const lengths = sources.map((file) => codeOf(file).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });

  it('are named kebab-case.ts and PascalCase.astro, but for routes', () => {
    const wrong = written.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      if (file.startsWith('src/pages/')) return false;
      return !(
        name.endsWith('.astro')
          ? /^[A-Z][A-Za-z0-9]*\.astro$/
          : /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(ts|css)$/
      ).test(name);
    });
    expect(wrong).toEqual([]);
  });

  it('never let one test run alone, nor skip one', () => {
    const tests = listFiles('tests').filter(
      (file) => file.endsWith('.test.ts') && file !== 'tests/architecture.test.ts',
    );
    expect(tests.filter((file) => /\b(it|test|describe)\.(only|skip|todo)\b/.test(codeOf(file)))).toEqual([]);
  });
});
