/** Where the tab's own storage is switched off: known until the page closes. */
const memory = new Map<string, string>();

/**
 * Takes the fragment of an address that lets somebody in out of the address bar, where others could see it. This tab knows it
 * until `dropAddressSecret`, also after a reload. Whether there was one.
 */
export function takeAddressSecret(): boolean {
  const { hash, pathname, search } = location;
  if (hash.length < 2 || !/^\/(m\/[^/]+|claim|join)$/.test(pathname)) return false;
  history.replaceState(history.state, "", pathname + search);
  memory.set(pathname, hash);
  try {
    sessionStorage.setItem(keyOf(pathname), hash);
  } catch {
    // Switched off or full: `memory` has it.
  }
  return true;
}

/** The fragment, with its `#`, that came with this address. */
export function addressSecret(path: string): string | undefined {
  try {
    return memory.get(path) ?? sessionStorage.getItem(keyOf(path)) ?? undefined;
  } catch {
    return memory.get(path);
  }
}

export function dropAddressSecret(path: string): void {
  memory.delete(path);
  try {
    sessionStorage.removeItem(keyOf(path));
  } catch {
    // Nothing was stored there.
  }
}

function keyOf(path: string): string {
  return `yolculuk.secret:${path}`;
}
