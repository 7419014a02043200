// A goal: a state that a figure is to be brought into. What it says, how it is written into a page, when it holds.

interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/** One thing that has to hold in a figure. Limits are inclusive and in nats. */
export type Condition =
  | ({ readonly quantity: string } & Limits)
  | ({ readonly parameter: string; readonly is?: string | number | boolean } & Limits);

/** What a live figure says of itself when it changes. */
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
    throw new RangeError(`${name} of a goal is ${JSON.stringify(value)}, and has to be a number`);
  }
  return number;
}

function parseCondition(value: unknown): Condition {
  if (typeof value !== 'object' || value === null)
    throw new RangeError(`a condition is ${String(value)}, and has to be an object`);
  const { quantity, parameter, min, max, is } = value as Record<string, unknown>;
  const wrong = Object.keys(value).find((key) => !keys.has(key));
  if (wrong !== undefined)
    throw new RangeError(`a condition has the key ${wrong}, and may have ${[...keys].join(', ')}`);
  const low = limit(min, 'min');
  const high = limit(max, 'max');
  const limits = { ...(low === undefined ? {} : { min: low }), ...(high === undefined ? {} : { max: high }) };
  const empty = low === undefined && high === undefined && is === undefined;
  if (empty) throw new RangeError('a condition that always holds: it has to have min, max or is');
  if (typeof quantity === 'string' && parameter === undefined && is === undefined)
    return { quantity, ...limits };
  if (typeof parameter !== 'string' || quantity !== undefined) {
    throw new RangeError('a condition has to name either a quantity, with limits, or a parameter');
  }
  if (is === undefined) return { parameter, ...limits };
  if (!['string', 'number', 'boolean'].includes(typeof is)) {
    throw new RangeError(
      `is of a goal is ${JSON.stringify(is)}, and has to be a string, a number or true or false`,
    );
  }
  return { parameter, is: is as string | number | boolean, ...limits };
}

/** Parses a goal from an author or from an attribute; whatever is wrong in it throws. */
export function parseGoal(value: unknown): readonly Condition[] {
  if (!Array.isArray(value) || value.length === 0)
    throw new RangeError('a goal has to be a list of conditions');
  return value.map(parseCondition);
}

export function writeGoal(goal: readonly Condition[]): string {
  const infinities = (_: string, value: unknown): unknown =>
    value === Infinity || value === -Infinity ? String(value) : value;
  return JSON.stringify(goal, infinities);
}

export function holds(condition: Condition, { parameters, quantities }: FigureState): boolean {
  const value = 'quantity' in condition ? quantities[condition.quantity] : parameters[condition.parameter];
  if ('parameter' in condition && condition.is !== undefined && value !== condition.is) return false;
  const { min = -Infinity, max = Infinity } = condition;
  if (condition.min === undefined && condition.max === undefined) return true;
  return typeof value === 'number' && value >= min && value <= max;
}

/** How many of a goal's conditions hold in a figure. */
export function conditionsMet(goal: readonly Condition[], state: FigureState): number {
  return goal.filter((condition) => holds(condition, state)).length;
}
