/** The comments of the PyTorch script; its code is English in every language. */
import type { LossName } from '../../src/gan/protocol.ts';

interface LossWords {
  readonly title: string;
  readonly discriminator: string;
  readonly generator: string;
}

export interface PytorchWords {
  readonly title: string;
  readonly chosen: (data: string, loss: string) => string;
  readonly about: readonly string[];
  readonly settings: string;
  readonly perStep: string;
  readonly mixture: string;
  readonly box: string;
  readonly kernels: string;
  readonly dataNoise: string;
  /** What the lines do that load the digits, that name the loss, and that save a sheet of fakes. */
  readonly digits: readonly string[];
  readonly withLogits: readonly string[];
  readonly sheet: readonly string[];
  readonly trainingSet: readonly string[];
  readonly instanceNoise: string;
  readonly initialisation: readonly string[];
  readonly savedStart: readonly string[];
  readonly scaledTanh: (scale: number) => string;
  readonly logit: string;
  readonly fixed: string;
  readonly loss: Readonly<Record<LossName, LossWords>>;
  readonly neverSigmoid: readonly string[];
  readonly squaredSigmoid: readonly string[];
  readonly penalty: readonly string[];
  readonly reading: readonly string[];
  readonly outer: string;
  readonly jsd: string;
  readonly value: string;
  /** These two go into a Python f-string that knows `step`. */
  readonly diverged: string;
  readonly step: string;
  readonly floor: string;
  readonly stillG: string;
  readonly stillD: string;
  readonly clip: string;
  readonly changes: readonly string[];
}
