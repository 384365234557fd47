/** The properties that were given: react-aria takes a property that is `undefined` for one that is set. */
export function given<T extends object>(properties: T): Given<T> {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Given<T>;
}

export type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };
