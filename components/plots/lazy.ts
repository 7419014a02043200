/** Values that are made when they are first asked for: of a cell's pictures a frame of a run draws one or two. */
export function lazily<T extends object>(make: { readonly [Name in keyof T]: () => T[Name] }): T {
  const object = {} as T;
  for (const name of Object.keys(make) as (keyof T)[]) {
    Object.defineProperty(object, name, {
      configurable: true,
      enumerable: true,
      get() {
        const value = make[name]();
        Object.defineProperty(object, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return object;
}

/** A function without arguments that is carried out once. */
export function memoize<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
