type Fields = Readonly<Record<string, unknown>>;

/**
 * Brings the fields of a config up to date that was written when both players had one optimiser and one activation, G
 * ended in its sums, and every batch was drawn anew. Any other config stays as it is, complete or not.
 */
export function migratedConfig(fields: Fields): Fields {
  if (!('optimizer' in fields && 'activation' in fields)) return fields;
  const { optimizer, activation, ...rest } = fields;
  return {
    dataNoise: 0,
    trainingPoints: 0,
    gOutput: 'linear',
    dOptimizer: optimizer,
    gOptimizer: optimizer,
    dActivation: activation,
    gActivation: activation,
    ...rest,
  };
}
