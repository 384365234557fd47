import type { Shortcut } from "../ui/shortcutText.ts";

/** What of a key press decides which shortcut it is. */
export interface KeyPress {
  readonly key: string;
  /** The key by its place on the board, e.g. `KeyP`, `Digit1`. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether a key press is a shortcut. `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function matchesShortcut(press: KeyPress, shortcut: Shortcut, isMac: boolean): boolean {
  const keys = shortcut.split(/\+(?=.)/u);
  const key = keys.at(-1) ?? "";
  const wants = (name: string) => keys.slice(0, -1).includes(name);
  const mod = isMac ? press.metaKey : press.ctrlKey;
  const otherMod = isMac ? press.ctrlKey : press.metaKey;
  if (mod !== wants("Mod") || otherMod || press.altKey !== wants("Alt")) return false;
  // A sign such as `?` needs Shift on some boards and not on others.
  const isSign = key.length === 1 && !/[a-z0-9]/iu.test(key);
  if (!isSign && press.shiftKey !== wants("Shift")) return false;
  return press.key.toLowerCase() === key.toLowerCase() || isByPlace(press, key, wants("Alt"));
}

/** With Alt a key types another letter on many boards, and with a Turkish board Shift makes `İ` of `i`. */
function isByPlace({ code }: KeyPress, key: string, isAlt: boolean): boolean {
  if (!isAlt && !/[a-z]/iu.test(key)) return false;
  return code === `Key${key.toUpperCase()}` || code === `Digit${key}`;
}
