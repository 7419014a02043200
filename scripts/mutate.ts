// Mutation test of src/math: makes one sign or factor error at a time in a copy of the tree, and counts those that the
// unit tests catch. `node scripts/mutate.ts [pattern of a file's name] [n, to take every n-th]`; hours in all, so it is not part of `npm test`.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import ts from 'typescript';
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { root } from './serve.ts';

interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const operators = new Map([
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
  [ts.SyntaxKind.PlusEqualsToken, '-='],
  [ts.SyntaxKind.MinusEqualsToken, '+='],
  [ts.SyntaxKind.AsteriskEqualsToken, '/='],
  [ts.SyntaxKind.SlashEqualsToken, '*='],
]);

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** A number that scales or shifts something: not an index, not a count of steps given to a name in capitals. */
function isFactor(node: ts.Node): boolean {
  return ts.isBinaryExpression(node.parent) || ts.isPrefixUnaryExpression(node.parent);
}

function* mutantsIn(file: ts.SourceFile, node: ts.Node = file): Generator<Mutant> {
  if (ts.isBinaryExpression(node) && !isText(node.left) && !isText(node.right)) {
    const { operatorToken: token } = node;
    const text = operators.get(token.kind);
    if (text !== undefined) yield { start: token.getStart(file), end: token.end, text };
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken) {
    yield { start: node.getStart(file), end: node.operand.getStart(file), text: '' };
  }
  if (ts.isNumericLiteral(node) && isFactor(node)) {
    yield { start: node.getStart(file), end: node.end, text: node.text === '0' ? '1' : `(2 * ${node.text})` };
  }
  for (const child of node.getChildren(file)) {
    // A loop that counts the wrong way does not end: nobody needs a test to notice.
    if (!ts.isForStatement(node) || child !== node.incrementor) yield* mutantsIn(file, child);
  }
}

const wanted = new RegExp(process.argv[2] ?? '');
const every = Number(process.argv[3] ?? 1);
const copy = mkdtempSync(join(tmpdir(), 'minimax-mutants-'));
for (const name of ['src/math', 'tests', 'scripts', 'package.json', 'tsconfig.json', 'vitest.config.ts']) {
  cpSync(join(root, name), join(copy, name), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
process.chdir(copy);

/** A wrong sign in a loop's step may run for ever: that is noticed too, by waiting no longer than this. */
const patience = 60_000;

async function start(): Promise<Vitest> {
  const vitest = await createVitest({
    root: copy,
    project: ['unit'],
    watch: true,
    bail: 1,
    reporters: [{}],
    // A process of its own can be ended in the middle of a loop.
    pool: 'forks',
    maxWorkers: 1,
    teardownTimeout: 20_000,
  });
  await vitest.standalone();
  return vitest;
}

let vitest = await start();

const endWorkers = (): void => void spawnSync('pkill', ['-9', '-P', String(process.pid)]);

/** Tests of the file's own name first, then those with many known values, then the rest. */
async function ranked(stem: string): Promise<readonly (readonly TestSpecification[])[]> {
  const specifications = await vitest.globTestSpecifications(['tests/math']);
  const named = (pattern: RegExp) =>
    specifications.filter(({ moduleId }) => pattern.test(basename(moduleId)));
  const first = named(new RegExp(`^(${stem}|examples|fixtures)\\.test`));
  return [first, specifications.filter((specification) => !first.includes(specification))];
}

async function isCaught(path: string, stem: string): Promise<boolean> {
  vitest.invalidateFile(path);
  for (const some of await ranked(stem)) {
    const run = vitest.runTestSpecifications([...some], false);
    const result = await Promise.race([run, setTimeout(patience, undefined, { ref: false })]);
    if (!result) {
      run.catch(() => undefined);
      endWorkers();
      await Promise.race([vitest.close(), setTimeout(5000, undefined, { ref: false })]);
      endWorkers();
      vitest = await start();
      return true;
    }
    if (result.unhandledErrors.length > 0 || result.testModules.some((module) => !module.ok())) return true;
  }
  return false;
}

const lines: string[] = [];
let caught = 0;
let total = 0;
let seen = 0;
for (const name of readdirSync(join(copy, 'src/math')).filter((file) => file.endsWith('.ts'))) {
  if (name === 'index.ts' || !wanted.test(name)) continue;
  const path = join(copy, 'src/math', name);
  const source = readFileSync(path, 'utf8');
  const parsed = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const before = total;
  const chosen = [...mutantsIn(parsed)].filter(() => seen++ % every === 0);
  for (const { start, end, text } of chosen) {
    total++;
    writeFileSync(path, source.slice(0, start) + text + source.slice(end));
    if (await isCaught(path, basename(name, '.ts'))) caught++;
    else {
      const { line } = parsed.getLineAndCharacterOfPosition(start);
      lines.push(`${name}:${line + 1}: ${source.slice(start, end)} → ${text || '(nothing)'}`);
      console.log('survives', lines.at(-1), '|', source.split('\n')[line]?.trim());
    }
  }
  writeFileSync(path, source);
  vitest.invalidateFile(path);
  console.log(`${name}: ${total - before} mutants; ${caught} of ${total} caught so far`);
}
rmSync(copy, { recursive: true });
console.log(`${caught} of ${total} caught, ${((100 * caught) / total).toFixed(1)} %`);
endWorkers();
process.exit();
