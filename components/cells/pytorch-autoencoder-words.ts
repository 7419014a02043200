/** The comments of the PyTorch script of an autoencoder; its code is English in every language. */
import type { AutoencoderName, LikelihoodName } from '../../src/gan/protocol.ts';

export interface PytorchAutoencoderWords {
  readonly title: Readonly<Record<AutoencoderName, string>>;
  readonly about: readonly string[];
  readonly settings: string;
  readonly data: readonly string[];
  readonly initialisation: readonly string[];
  readonly encoder: Readonly<Record<AutoencoderName, string>>;
  readonly decoder: string;
  readonly likelihood: Readonly<Record<LikelihoodName, readonly string[]>>;
  readonly kl: readonly string[];
  readonly reparametrisation: readonly string[];
  readonly loss: Readonly<Record<AutoencoderName, string>>;
  readonly heldOut: string;
  /** These go into a Python f-string that knows `step`. */
  readonly step: string;
  readonly cost: string;
}
