// Files import one another without a circle, types included, and the rooms of a large folder stand on floors.
import { describe, expect, it } from 'vitest';
import { importsOf, listFiles } from './setup/sources.ts';

const files = listFiles('src', 'components').filter(
  // The kernels are AssemblyScript, compiled as one program.
  (file) => /\.(ts|astro)$/.test(file) && !file.startsWith('src/gan/kernels/'),
);
const targets = new Map(
  files.map((file) => [file, new Set(importsOf(file).map(({ target }) => target))] as const),
);

/** The groups of nodes that can be reached from one another: Tarjan's strongly connected components of two or more. */
function circlesOf(graph: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!graph.has(next)) continue;
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return circles;
}

describe('imports', () => {
  it('close no circle, types included', () => {
    expect(circlesOf(targets)).toEqual([]);
  });

  it('would be caught in one', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['b', 'd'])],
      ['d', new Set<string>()],
    ]);
    expect(circlesOf(graph)).toEqual([['b', 'c']]);
  });
});

/** The rooms of a folder from the ground up: a room imports from its own floor's room and from those below. */
const floors: Readonly<Record<string, readonly string[]>> = {
  'src/gan': [
    'download',
    'contract',
    'protocol.ts',
    'verdict',
    'random',
    'line',
    'plane',
    'pictures',
    'batches',
    'quality',
    'observe',
    'networks',
    'still',
    'engines',
    'sweep',
    'placement',
    'trainer',
    'recording',
    'worker.ts',
    'sweep-worker.ts',
  ],
  'components/live': [
    'page',
    'surface',
    'pointer',
    'save',
    'figure',
    'overview',
    'inspect',
    'pictures',
    'sweep',
    'many-runs',
    'run',
    'map',
    'lesson',
    'play',
  ],
};

describe.each(Object.entries(floors))('the rooms of %s', (folder, rooms) => {
  const roomOf = (file: string): string | undefined =>
    file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/')[0] : undefined;

  it('are all of them', () => {
    const inUse = new Set(files.map(roomOf).filter((room) => room !== undefined));
    expect([...inUse].filter((room) => !rooms.includes(room))).toEqual([]);
  });

  it('have no arrow upward', () => {
    const upward = files.flatMap((file) => {
      const room = roomOf(file);
      if (room === undefined) return [];
      return [...(targets.get(file) ?? [])]
        .filter((target) => rooms.indexOf(roomOf(target) ?? room) > rooms.indexOf(room))
        .map((target) => `${file} → ${target}`);
    });
    expect(upward).toEqual([]);
  });
});

describe('folders', () => {
  /** Those of more than 25 files, and why. */
  const large: Readonly<Record<string, string>> = {
    'components/cells': 'a file for each cell, and for what each shows and writes',
    'components/claims': 'a file for each statement',
    'components/live/run': 'the run, its reducer and what carries it out, one concept a file',
    'components/plots': 'a file for each shape of picture, found by its name',
    'components/prose': 'a component for each thing that an author writes',
    'components/widgets': 'a file for each figure',
    'src/gan/contract': 'a file for each thing that page, worker and kernels have to agree on',
    'src/layouts': 'the frame of a page, by its parts',
    'src/math': 'a file for each notion, found by its name, as in d3',
    'src/notebook/words': 'an interface for each thing that speaks',
  };

  it('of more than 25 files have a reason', () => {
    const sizes = new Map<string, number>();
    for (const file of files) {
      const folder = file.slice(0, file.lastIndexOf('/'));
      sizes.set(folder, (sizes.get(folder) ?? 0) + 1);
    }
    const big = [...sizes].filter(([, size]) => size > 25).map(([folder]) => folder);
    expect(big.filter((folder) => !(folder in large))).toEqual([]);
    expect(Object.keys(large).filter((folder) => !big.includes(folder))).toEqual([]);
  });
});
