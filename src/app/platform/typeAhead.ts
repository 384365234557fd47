let typed: string | undefined;

/** A field that has not come by then does not come. */
const patienceMs = 5_000;
let patience: ReturnType<typeof setTimeout> | undefined;

/** Keeps what is typed from now on for a field that is on its way. */
export function typeAhead(): void {
  takeTyped();
  typed = "";
  window.addEventListener("keydown", keep, true);
  patience = setTimeout(takeTyped, patienceMs);
}

/** What was typed for a field that is here now. */
export function takeTyped(): string {
  window.removeEventListener("keydown", keep, true);
  clearTimeout(patience);
  const text = typed ?? "";
  typed = undefined;
  return text;
}

function keep(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, isComposing } = event;
  if (key === "Escape") return void takeTyped();
  if (ctrlKey || metaKey || altKey || isComposing) return;
  if (key.length === 1) typed = `${typed ?? ""}${key}`;
  else if (key === "Backspace") typed = typed?.slice(0, -1);
  else return;
  // It is neither a shortcut of the map nor for whatever has the focus still.
  event.preventDefault();
  event.stopImmediatePropagation();
}
