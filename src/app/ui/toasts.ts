import { announce } from "./announce.ts";

/** One short message at the foot of the screen. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly kind: "plain" | "error";
  readonly action?: ToastAction;
}

export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}

export interface ToastOptions {
  readonly kind?: Toast["kind"];
  readonly action?: ToastAction;
}

const keptToasts = 3;

let shown: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

/** Shows a message, with an action such as undo; returns what `dismissToast` knows it by. */
export function showToast(text: string, options: ToastOptions = {}): number {
  lastId += 1;
  const id = lastId;
  const { kind = "plain", action } = options;
  const toast: Toast = { id, text, kind, ...(action !== undefined && { action }) };
  replace([...shown, toast].slice(-keptToasts));
  const said = action === undefined ? text : `${text} ${action.label}`;
  announce(said, kind === "error" ? "assertive" : "polite");
  return id;
}

export function dismissToast(id: number): void {
  replace(shown.filter((toast) => toast.id !== id));
}

/** The message stays to be read; what it offered can no longer be done. */
export function withdrawAction(id: number): void {
  replace(
    shown.map(({ action, ...toast }) =>
      toast.id === id || !action ? toast : { ...toast, action },
    ),
  );
}

export function shownToasts(): readonly Toast[] {
  return shown;
}

export function onToastsChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function replace(next: readonly Toast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}
