import { AUTOENCODER_NAMES, LIKELIHOOD_NAMES, type AutoencoderSettings } from './autoencoder-settings.ts';
import { isPictures, type TrainingConfig } from './config.ts';

/** Throws the RangeError for a field that is out of its range. */
type Refuse = (name: string, value: unknown, range: string) => never;

/** The settings that an autoencoder has no use for, with the one value that says so. */
const OF_A_GAME = {
  noise: 'gaussian',
  generator: 'network',
  gOutput: 'linear',
  // All codes are shown.
  noiseDimension: 2,
  dataNoise: 0,
  penalty: 0,
  instanceNoise: 0,
} as const satisfies Partial<TrainingConfig>;

/** Returns what makes a run that of an autoencoder, checked, or nothing for a GAN. */
export function checkedAutoencoder(value: unknown, refuse: Refuse): AutoencoderSettings | undefined {
  if (value === undefined) return undefined;
  const { kind, likelihood } = (value ?? {}) as { readonly kind?: unknown; readonly likelihood?: unknown };
  const isKind = AUTOENCODER_NAMES.some((name) => name === kind);
  const isLikelihood = LIKELIHOOD_NAMES.some((name) => name === likelihood);
  if (!isKind) refuse('autoencoder.kind', kind, `one of ${AUTOENCODER_NAMES.join(', ')}`);
  if (!isLikelihood) refuse('autoencoder.likelihood', likelihood, `one of ${LIKELIHOOD_NAMES.join(', ')}`);
  return { kind, likelihood } as AutoencoderSettings; // looked at above
}

/** Checks that the other settings of an autoencoder are such as it can have: each of its halves learns once a step, or never. */
export function checkOthers(config: TrainingConfig, refuse: Refuse): void {
  if (!isPictures(config)) refuse('data', config.data, 'pictures for an autoencoder');
  for (const [key, only] of Object.entries(OF_A_GAME)) {
    const value = config[key as keyof typeof OF_A_GAME];
    if (value !== only) refuse(key, value, `${only} for an autoencoder`);
  }
  for (const key of ['dSteps', 'gSteps'] as const)
    if (config[key] > 1) refuse(key, config[key], '0 or 1 for an autoencoder');
}
