// One thing, one mark: the table itself, and every figure that draws what the table names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cellIds, loadCell } from '../../components/cells/registry.ts';
import type { Curves } from '../../components/plots/curves.ts';
import { markColors, marks, type MarkName } from '../../components/plots/marks.ts';
import type { PushRow } from '../../components/plots/pushes.ts';
import type { Mark, Span } from '../../components/plots/score-line.ts';
import type { Segment } from '../../components/plots/stacked-bars.ts';
import { loadWidget, widgetIds } from '../../components/widgets/registry.ts';
import { root } from '../../scripts/serve.ts';
import { languages } from '../../src/notebook/language.ts';
import { initialValues } from '../../src/notebook/widget.ts';
import { expectNone } from '../setup/close.ts';
import { lab, luminance, simulated, tokens } from '../setup/colours.ts';

interface Drawn {
  readonly role: MarkName;
  readonly label: string;
  readonly solid?: boolean;
}

// What the figures ask the plots to draw, by name.
const drawn = vi.hoisted((): Drawn[] => []);

type AnyModule = Record<string, (...args: never[]) => unknown>;

function listening(module: AnyModule, name: string, read: (data: never) => readonly Drawn[]): AnyModule {
  const draw = module[name] as (data: never, ...rest: never[]) => unknown;
  return {
    ...module,
    [name]: (data: never, ...rest: never[]) => {
      drawn.push(...read(data));
      return draw(data, ...rest);
    },
  };
}

vi.mock('../../components/plots/curves.ts', async (original) =>
  listening(await original(), 'curves', ({ series, levels = [] }: Curves) => [...series, ...levels]),
);
vi.mock('../../components/plots/stacked-bars.ts', async (original) =>
  listening(await original(), 'stackedBars', ({ rows }: { rows: readonly (readonly Segment[])[] }) =>
    rows.flat(),
  ),
);
vi.mock('../../components/plots/pushes.ts', async (original) =>
  listening(await original(), 'pushRows', ({ rows }: { rows: readonly PushRow[] }) => rows),
);
vi.mock('../../components/plots/score-line.ts', async (original) =>
  listening(await original(), 'scoreLine', (data: { marks: readonly Mark[]; spans: readonly Span[] }) => [
    ...data.marks,
    ...data.spans,
  ]),
);

/** The names that figures write at what they draw, and the thing that each is the name of. */
const names: readonly (readonly [RegExp, MarkName])[] = [
  [/^(p|p_\{data\}|real|진짜|bins|칸|구간)$/, 'data'],
  [/^(q|p_\{g\}|made|fake|가짜)$/, 'model'],
  [/^(D|ŷ−y|C\(G\) − V)$/, 'discriminator'],
  [/^D\*$/, 'optimal'],
  [/^m$/, 'mixture'],
  [/^(½|1|log 2|−log 4|log 2 − JSD|least|최소|p\(1 − p\)|float32|float64|0 \(float\d\d\).*)$/, 'bound'],
  [/^(start|시작|noise floor|잡음 수준|잡음 바닥|.*float(32|64).*)$/, 'bound'],
  [/^V(\(D,G\))?( \(.*\))?$/, 'value'],
  [/^C\(G\)( \(.*\))?$/, 'criterion'],
  [/^H\(p(_.)?\)$/, 'entropy'],
  [/^(H\(p, ?q(_.)?\)|nll|−ELBO)$/, 'cross-entropy'],
  [/^(BCE|new digits|새 숫자)$/, 'bce'],
  [/^(log )?L\(π\).*$/, 'likelihood'],
  [/^KL\(p‖[qg]\)$/, 'forward-kl'],
  [/^KL\([qg]‖p\)$/, 'reverse-kl'],
  [/^(JSD|2 JSD|−log 4 \+ 2 JSD|of samples|표본 JSD)( \(.*\))?$/, 'jsd'],
  [/^W₁$/, 'wasserstein'],
  [/^d²$/, 'frechet'],
  [/^(minimax|최소최대)$/, 'minimax-loss'],
  [/^(non-saturating|non-sat\.|비포화)$/, 'non-saturating-loss'],
  [/^(least squares|least sq\.|최소제곱)$/, 'least-squares-loss'],
  [/^(distance|거리)$/, 'path'],
];

const roles: readonly MarkName[] = ['data', 'model', 'discriminator', 'mixture', 'bound'];

const thingOf = (label: string): MarkName | undefined => names.find(([name]) => name.test(label))?.[1];

const frames = languages.flatMap((language) =>
  [false, true].map((compact) => ({ width: compact ? 344 : 640, compact, language, unit: 'nats' }) as const),
);

/** Draws a figure in its first state and in every preset, and gives what it drew under the wrong mark. */
async function wrongMarks(id: string): Promise<string[]> {
  drawn.length = 0;
  const isCell = cellIds.includes(id);
  for (const frame of frames) {
    const figure = isCell ? await loadCell(id, frame.language) : await loadWidget(id, frame.language);
    for (const set of [{}, ...figure.presets.map((preset) => preset.set)]) {
      const values = { ...initialValues(figure.parameters), ...set };
      const panels =
        'recorded' in figure
          ? figure.figure(values, figure.recorded, frame)
          : figure.figure(values, figure.quantities(values), frame);
      // Some are drawn when they are looked at.
      for (const panel of Object.values(panels)) expect(panel.options).toBeDefined();
    }
  }
  const wrong = drawn.flatMap(({ role, label, solid }) => {
    const thing = thingOf(label);
    // What the list does not name is drawn as one of the five roles, and as no quantity.
    if (thing === undefined)
      return roles.includes(role) ? [] : [`${id}: “${label}” is drawn as ${role}, and does not say so`];
    if (thing !== role) return [`${id}: “${label}” is drawn as ${role}, and is ${thing}`];
    return solid && label !== 'p(1 − p)' ? [`${id}: “${label}” leaves out the dash of ${role}`] : [];
  });
  return [...new Set(wrong)];
}

describe('figures', () => {
  beforeEach(() => {
    drawn.length = 0;
  });

  test.each([...widgetIds, ...cellIds])('%s draws each thing with its own mark', async (id) => {
    expectNone(await wrongMarks(id), 'marks that differ from the table');
  });

  test('draw every thing of the table somewhere', async () => {
    const seen = new Set<MarkName>();
    for (const id of [...widgetIds, ...cellIds]) {
      await wrongMarks(id);
      for (const { role } of drawn) seen.add(role);
    }
    expectNone(
      Object.keys(marks).filter((name) => !seen.has(name as MarkName)),
      'rows of the table that no figure draws',
    );
  });
});

describe('the table', () => {
  const all = Object.entries(marks);
  const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));

  test('gives no two things the same colour and dash, nor the same colour and marker', () => {
    const same = pairs.filter(
      ([[, a], [, b]]) => a.token === b.token && (a.dashName === b.dashName || a.marker === b.marker),
    );
    expectNone(
      same.map(([[a], [b]]) => `${a} and ${b}`),
      'things that look alike',
    );
  });

  test.each(['light', 'dark'] as const)('has colours of at least 3:1 on paper in %s', (scheme) => {
    const { paper, ...colours } = tokens(scheme, ['paper', ...markColors]);
    for (const [name, colour] of Object.entries(colours)) {
      const [low = 0, high = 0] = [luminance(colour), luminance(paper ?? '')].sort((a, b) => a - b);
      // Oracle: WCAG 2.2, contrast ratio.
      expect((high + 0.05) / (low + 0.05), name).toBeGreaterThanOrEqual(3);
    }
  });

  // Oracle: Machado, Oliveira & Fernandes 2009, severity 1; the distance is CIE 1976. Fifteen is read apart at a glance.
  test.each(['light', 'dark'] as const)(
    'has things apart in %s for eyes that see fewer colours: by colour, or by dash or marker',
    (scheme) => {
      const colours = tokens(scheme, markColors);
      const near = (a: string, b: string): boolean =>
        simulated.some((see) => {
          const [x, y] = [lab(see(colours[a] ?? '')), lab(see(colours[b] ?? ''))];
          return Math.hypot(...x.map((value, i) => value - (y[i] ?? 0))) < 15;
        });
      const alike = pairs.filter(
        ([[, a], [, b]]) => a.dashName === b.dashName && a.marker === b.marker && near(a.token, b.token),
      );
      expectNone(
        alike.map(([[a], [b]]) => `${a} and ${b}`),
        'things that some eyes cannot tell apart',
      );
      // The colour of what is neither true nor model, neither judge nor mixture, is near none of theirs.
      expect(markColors.filter((name) => name !== 'transport' && near(name, 'transport'))).toEqual([]);
    },
  );

  test('names only colours of the design tokens', () => {
    const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
    for (const { token } of Object.values(marks)) expect(css).toContain(`--${token}: light-dark(`);
  });
});
