import { requireDistribution } from './distribution-check.ts';
import type { Vector } from './distribution-check.ts';
import { compensatedSum } from './sum.ts';

/** A node of the code's tree: a leaf holds the index of an outcome, a branch its two halves. */
interface Node {
  readonly weight: number;
  readonly outcome?: number;
  readonly halves?: readonly [Node, Node];
}

/** Removes and returns the lightest node; of equals the first, so that ties are always broken the same way. */
function takeLightest(nodes: Node[]): Node | undefined {
  let best = 0;
  nodes.forEach((node, i) => {
    if (node.weight < (nodes[best]?.weight ?? NaN)) best = i;
  });
  return nodes.splice(best, 1)[0];
}

/**
 * Makes a Huffman code: one codeword of zeros and ones for each outcome, with the least mean length of all prefix codes.
 *
 * No codeword is the beginning of another. An outcome of probability zero gets no codeword (null); a sole outcome needs
 * no bit, so that its codeword is ''. Ties are broken by the order of the outcomes, so that the code is always the same.
 *
 * @throws RangeError if p is not a distribution
 * @see Huffman 1952; Cover & Thomas, §5.6
 * @example huffmanCode([0.5, 0.25, 0.25]) // ['0', '10', '11']
 * @example huffmanCode([0, 1]) // [null, '']
 */
export function huffmanCode(p: Vector): (string | null)[] {
  requireDistribution('p', p);
  const code: (string | null)[] = Array.from(p, () => null);
  const nodes: Node[] = [];
  Array.from(p).forEach((weight, outcome) => {
    if (weight > 0) nodes.push({ weight, outcome });
  });
  while (nodes.length > 1) {
    const first = takeLightest(nodes);
    const second = takeLightest(nodes);
    if (!first || !second) break;
    // The half with the earlier outcome gets 0, so that the codewords of sorted outcomes count upwards.
    const halves: readonly [Node, Node] =
      leading(first) < leading(second) ? [first, second] : [second, first];
    nodes.push({ weight: first.weight + second.weight, halves });
  }
  const root = nodes[0];
  if (root) spell(root, '', code);
  return code;
}

function leading(node: Node): number {
  return node.outcome ?? Math.min(...(node.halves ?? []).map(leading));
}

function spell(node: Node, word: string, code: (string | null)[]): void {
  if (node.outcome !== undefined) code[node.outcome] = word;
  node.halves?.forEach((half, digit) => {
    spell(half, word + String(digit), code);
  });
}

/**
 * Computes the mean length of a Huffman code, L = Σ p · (length of the codeword), in bits.
 *
 * H ≤ L < H + 1 with H in bits (Shannon); equal where every p is a power of ½; 0 for a sole outcome.
 *
 * @throws RangeError if p is not a distribution
 * @see Shannon 1948; Cover & Thomas, §5.4
 * @example huffmanCodeLength([0.5, 0.25, 0.25]) // 1.5
 * @example huffmanCodeLength([1]) // 0
 */
export function huffmanCodeLength(p: Vector): number {
  const code = huffmanCode(p);
  return compensatedSum(p.length, (i) => (p[i] ?? NaN) * (code[i]?.length ?? 0));
}
