/** The browser's local storage, or memory for this page where it is switched off or full. */
export const keptStorage = {
  getItem(key: string): string | null {
    const held = memory.get(key);
    if (held !== undefined) return held;
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  /** The keys that begin like this. */
  keys(start: string): readonly string[] {
    const all = [...memory.keys()];
    try {
      all.push(...Object.keys(localStorage));
    } catch {
      // Nothing was stored there either.
    }
    return [...new Set(all)].filter((key) => key.startsWith(start));
  },
  setItem(key: string, value: string): void {
    try {
      localStorage.setItem(key, value);
      memory.delete(key);
    } catch {
      // Switched off or full: the choice then holds until the page closes.
      memory.set(key, value);
    }
  },
  removeItem(key: string): void {
    memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was stored there either.
    }
  },
};

/** What the browser would not store: it stands before what it stored earlier. */
const memory = new Map<string, string>();
