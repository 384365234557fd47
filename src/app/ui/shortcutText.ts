/** A shortcut as one writes it in an action: `Mod+Shift+K`, `Delete`, `?`. `Mod` is ⌘ or Ctrl. */
export type Shortcut = string;

const macSigns: Readonly<Record<string, string>> = {
  Mod: "⌘",
  Shift: "⇧",
  Alt: "⌥",
  Ctrl: "⌃",
  Enter: "↩",
  Delete: "⌫",
  Escape: "esc",
};

const otherSigns: Readonly<Record<string, string>> = { Mod: "Ctrl", Delete: "Del", Escape: "Esc" };

const arrowSigns: Readonly<Record<string, string>> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
};

/** How a shortcut is printed on this kind of machine, e.g. `⇧⌘K` or `Ctrl+Shift+K`. */
export function shortcutText(shortcut: Shortcut, isMac = onMac()): string {
  const signs = isMac ? macSigns : otherSigns;
  const keys = shortcut.split(/\+(?=.)/u).map((key) => signs[key] ?? arrowSigns[key] ?? key);
  return keys.join(isMac ? "" : "+");
}

/** The value of `aria-keyshortcuts` for a shortcut. */
export function ariaShortcut(shortcut: Shortcut, isMac = onMac()): string {
  return shortcut.replace("Mod", isMac ? "Meta" : "Control");
}

export function onMac(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/u.test(navigator.userAgent);
}
