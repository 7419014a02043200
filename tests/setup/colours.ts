// Colours of the design tokens as numbers: how light they are, and how eyes that see fewer colours see them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/serve.ts';

export type Linear = readonly [red: number, green: number, blue: number];

export function tokens(scheme: 'light' | 'dark', names: readonly string[]): Readonly<Record<string, string>> {
  const css = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  return Object.fromEntries(
    names.map((name) => {
      const [, light = '', dark = ''] =
        new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? [];
      return [name, scheme === 'light' ? light : dark];
    }),
  );
}

/** sRGB without its curve, each part from 0 to 1. */
function linear(hex: string): Linear {
  const part = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

export function luminance(hex: string): number {
  const [red, green, blue] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

type Matrix = readonly [Linear, Linear, Linear];

function times(matrix: Matrix, [red, green, blue]: Linear): Linear {
  const row = ([a, b, c]: Linear): number => Math.min(1, Math.max(0, a * red + b * green + c * blue));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

// Machado, Oliveira & Fernandes 2009, Table 1, severity 1.0: protanopia, deuteranopia, tritanopia.
const matrices: readonly Matrix[] = [
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

export const simulated: readonly ((hex: string) => Linear)[] = [
  linear,
  ...matrices.map((matrix) => (hex: string) => times(matrix, linear(hex))),
];

/** CIE L*a*b* under D65. */
export function lab([red, green, blue]: Linear): Linear {
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
