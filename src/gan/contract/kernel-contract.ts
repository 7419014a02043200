// The contract as source code: `scripts/kernels.ts` compiles it with the kernels, `shader.ts` writes it in front of the
// shader.
import {
  ACTIVATION_CODES,
  AUTOENCODER_CODES,
  LIKELIHOOD_CODES,
  LOSS_CODES,
  OPTIMIZER_CODES,
} from './codes.ts';
import { BETA_1, BETA_2, EPSILON, MOMENTUM } from './constants.ts';

const codes = { ...LOSS_CODES, ...OPTIMIZER_CODES, ...ACTIVATION_CODES };
/** What WebAssembly alone does: no shader is small enough for pictures. */
const codesOfPictures = { ...AUTOENCODER_CODES, ...LIKELIHOOD_CODES };
const numbers = { BETA_1, BETA_2, EPSILON };

/** Turns `non-saturating` into NON_SATURATING. */
const constantName = (name: string): string => name.toUpperCase().replaceAll('-', '_');

/** Writes a float literal: a whole number needs its decimal point. */
const float = (value: number): string => (Number.isInteger(value) ? value.toFixed(1) : String(value));

/** Writes the module `contract.ts` of the kernels. */
export function assemblyContract(): string {
  return [
    ...Object.entries({ ...codes, ...codesOfPictures }).map(
      ([name, code]) => `export const ${constantName(name)}: i32 = ${code};`,
    ),
    `export const MOMENTUM_SHARE: f32 = ${float(MOMENTUM)};`,
    ...Object.entries(numbers).map(([name, value]) => `export const ${name}: f64 = ${float(value)};`),
    '',
  ].join('\n');
}

/** Writes the first lines of the shader. */
export function shaderContract(): string {
  return [
    ...Object.entries(codes).map(([name, code]) => `const ${constantName(name)} = ${code}u;`),
    `const MOMENTUM_SHARE = ${float(MOMENTUM)};`,
    ...Object.entries(numbers).map(([name, value]) => `const ${name} = ${float(value)};`),
  ].join('\n');
}
