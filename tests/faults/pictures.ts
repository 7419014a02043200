import type { Fault } from './fault.ts';

const picture = (fault: Omit<Fault, 'project' | 'tests'>): Fault => ({
  ...fault,
  project: 'unit',
  tests: ['tests/plots'],
});

export const pictures: readonly Fault[] = [
  picture({
    id: 'one-colour',
    what: 'every curve has the model’s colour',
    file: 'components/plots/curves.ts',
    text: 'const { color, dash, width } = marks[series.role];',
    replacement: 'const { color, dash, width } = marks.model;',
  }),
  picture({
    id: 'levels-missing',
    what: 'the lines that theory draws are not drawn',
    file: 'components/plots/curves.ts',
    text: '...levels.map(({ role, y }) =>',
    replacement: '...levels.slice(levels.length).map(({ role, y }) =>',
  }),
  picture({
    id: 'gain-is-loss',
    what: 'gains and losses exchange their shades',
    file: 'components/plots/signed-area.ts',
    text: "part((y) => Math.max(0, y), 'var(--gain)'),",
    replacement: "part((y) => Math.max(0, y), 'var(--loss)'),",
  }),
  picture({
    id: 'bars-not-stacked',
    what: 'stacked bars all begin at zero',
    file: 'components/plots/stacked-bars.ts',
    text: 'at += segment.value;',
    replacement: 'at = segment.value;',
  }),
  picture({
    id: 'value-for-bound',
    what: 'a value is labelled with its bound',
    file: 'components/plots/level-rows.ts',
    text: "x: 'value',\n        r: 5,",
    replacement: "x: 'bound',\n        r: 5,",
  }),
  picture({
    id: 'nameless-ends',
    what: 'curves have no names at their ends',
    file: 'components/plots/end-labels.ts',
    text: ': { role, label, y };',
    replacement: ": { role, label: '', y };",
  }),
  picture({
    id: 'q-drawn-as-p',
    what: 'q is drawn where p is',
    file: 'components/widgets/pair.ts',
    text: "{ role: 'model', label: 'q', points: points('q'), area: true },",
    replacement: "{ role: 'model', label: 'q', points: points('p'), area: true },",
  }),
  picture({
    id: 'upside-down',
    what: 'the y axis runs downwards',
    file: 'components/plots/signed-area.ts',
    text: 'y: { domain: [bottom * 1.05, top * 1.05],',
    replacement: 'y: { domain: [top * 1.05, bottom * 1.05],',
  }),
  picture({
    id: 'dashes-gone',
    what: 'every line is solid, so that meaning hangs on colour',
    file: 'components/plots/curves.ts',
    text: "series.dotted ? '2 3' : series.solid ? 'none' : (dash ?? 'none')",
    replacement: "series.dotted ? '2 3' : series.solid ? 'none' : (dash ? 'none' : 'none')",
  }),
  picture({
    id: 'markers-solid',
    what: 'markers are filled and hide what is under them',
    file: 'components/plots/marks.ts',
    text: "fill: 'var(--paper)',",
    replacement: "fill: 'currentColor',",
  }),
  picture({
    id: 'cursor-gone',
    what: 'the line where the reader stands is missing',
    file: 'components/plots/curves.ts',
    text: 'cursor === undefined ? [] :',
    replacement: 'cursor !== undefined ? [] :',
  }),
];
