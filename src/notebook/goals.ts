// A goal is a state that the reader is to bring a figure into: its conditions, how it is written into a page, and when it
// is reached.

interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/** A condition on one quantity or parameter of a figure. Limits are inclusive and in nats. */
export type Condition =
  | ({ readonly quantity: string } & Limits)
  | ({ readonly parameter: string; readonly is?: string | number | boolean } & Limits);

/** The state of a live figure, as it reports it when it changes. */
export interface FigureState {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly quantities: Readonly<Record<string, number>>;
}

const keys = new Set(['quantity', 'parameter', 'min', 'max', 'is']);

function limit(value: unknown, name: string): number | undefined {
  if (value === undefined) return undefined;
  // JSON has no infinity, and “the divergence is infinite” is a goal.
  const number = value === 'Infinity' ? Infinity : value === '-Infinity' ? -Infinity : value;
  if (typeof number !== 'number' || Number.isNaN(number)) {
    throw new RangeError(`${name} of a goal must be a number; got ${JSON.stringify(value)}`);
  }
  return number;
}

function parseCondition(value: unknown): Condition {
  if (typeof value !== 'object' || value === null)
    throw new RangeError(`a condition must be an object; got ${String(value)}`);
  const { quantity, parameter, min, max, is } = value as Record<string, unknown>;
  const wrong = Object.keys(value).find((key) => !keys.has(key));
  if (wrong !== undefined)
    throw new RangeError(`a key of a condition must be one of ${[...keys].join(', ')}; got ${wrong}`);
  const low = limit(min, 'min');
  const high = limit(max, 'max');
  const limits = { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }) };
  const empty = low === undefined && high === undefined && is === undefined;
  if (empty) throw new RangeError('a condition must have min, max or is; got none of them');
  if (typeof quantity === 'string' && parameter === undefined && is === undefined)
    return { quantity, ...limits };
  if (typeof parameter !== 'string' || quantity !== undefined) {
    throw new RangeError(
      `a condition must name a quantity, with limits, or a parameter; got ${JSON.stringify(value)}`,
    );
  }
  if (is === undefined) return { parameter, ...limits };
  if (!['string', 'number', 'boolean'].includes(typeof is)) {
    throw new RangeError(`is of a goal must be a string, a number, true or false; got ${JSON.stringify(is)}`);
  }
  return { parameter, is: is as string | number | boolean, ...limits };
}

/**
 * Parses a goal from a chapter or from an attribute.
 *
 * @throws RangeError if it is not a goal
 */
export function parseGoal(value: unknown): readonly Condition[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new RangeError(`a goal must be a list of conditions; got ${JSON.stringify(value)}`);
  return value.map(parseCondition);
}

/** Writes a goal as JSON, with infinite limits as text. */
export function writeGoal(goal: readonly Condition[]): string {
  const infinities = (_: string, value: unknown): unknown =>
    value === Infinity || value === -Infinity ? String(value) : value;
  return JSON.stringify(goal, infinities);
}

/** Tells whether a condition holds in a figure. */
export function holds(condition: Condition, { parameters, quantities }: FigureState): boolean {
  const value = 'quantity' in condition ? quantities[condition.quantity] : parameters[condition.parameter];
  if ('parameter' in condition && condition.is !== undefined && value !== condition.is) return false;
  const { min = -Infinity, max = Infinity } = condition;
  if (condition.min === undefined && condition.max === undefined) return true;
  return typeof value === 'number' && value >= min && value <= max;
}

/** Counts the conditions of a goal that hold in a figure. */
export function conditionsMet(goal: readonly Condition[], state: FigureState): number {
  return goal.filter((condition) => holds(condition, state)).length;
}
