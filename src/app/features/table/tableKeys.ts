import type { Step } from "./moveInTable.ts";

/** A key as a keyboard event has it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** What a key does while no cell is being edited. */
export type KeyDeed =
  | { readonly deed: "go" | "extend"; readonly step: Step }
  | { readonly deed: "move-row"; readonly by: -1 | 1 }
  | {
      readonly deed:
        | "edit"
        | "clear"
        | "type"
        | "leave"
        | "menu"
        | "select-row"
        | "select-all"
        | "fill-down"
        | "details";
    };

const plain: Readonly<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  PageUp: "page-up",
  PageDown: "page-down",
  Home: "row-start",
  End: "row-end",
};

const withControl: Readonly<Record<string, Step>> = {
  ArrowUp: "column-start",
  ArrowDown: "column-end",
  ArrowLeft: "row-start",
  ArrowRight: "row-end",
  Home: "table-start",
  End: "table-end",
};

const deeds: Readonly<Record<string, "edit" | "clear" | "leave" | "menu">> = {
  Enter: "edit",
  F2: "edit",
  Delete: "clear",
  Backspace: "clear",
  Escape: "leave",
  ContextMenu: "menu",
};

/** The deed of a key; undefined for keys that belong to the browser or to the editor's shortcuts. */
export function deedOfKey(event: Key): KeyDeed | undefined {
  const { key, altKey, shiftKey } = event;
  const isControl = event.ctrlKey || event.metaKey;
  if (altKey && !isControl) return altDeed(key);
  if (key === " " && shiftKey && !isControl) return { deed: "select-row" };
  if (key === "F10" && shiftKey) return { deed: "menu" };
  const step = (isControl ? withControl : plain)[key];
  if (step !== undefined) return { deed: shiftKey ? "extend" : "go", step };
  if (isControl && !shiftKey && key.toLowerCase() === "a") return { deed: "select-all" };
  if (isControl && !shiftKey && key.toLowerCase() === "d") return { deed: "fill-down" };
  if (isControl) return undefined;
  const deed = deeds[key];
  if (deed !== undefined) return { deed };
  return isTyping(key) ? { deed: "type" } : undefined;
}

function altDeed(key: string): KeyDeed | undefined {
  if (key === "ArrowUp") return { deed: "move-row", by: -1 };
  if (key === "Enter") return { deed: "details" };
  return key === "ArrowDown" ? { deed: "move-row", by: 1 } : undefined;
}

/** One letter, or a dead key that begins one. */
function isTyping(key: string): boolean {
  return key === "Dead" || key === "Process" || Array.from(key).length === 1;
}
