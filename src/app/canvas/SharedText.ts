import type { MapSession } from "../session/mapSession.ts";
import { useMap } from "../state/mapStore.ts";
import type { Editing } from "../state/viewStore.ts";
import { mergedCaret } from "./mergeCaret.ts";
import { textOf } from "./textOf.ts";

/**
 * Ties a textarea to a text of the map: every letter is written at once, and what colleagues type appears around the
 * caret. While a letter is being composed (accents, Chinese, Japanese) neither happens.
 */
export class SharedText {
  readonly #area: HTMLTextAreaElement;
  readonly #editing: Editing;
  readonly #session: MapSession;
  /** The text as both sides last had it. */
  #known: string;
  #isComposing = false;

  constructor(area: HTMLTextAreaElement, editing: Editing, session: MapSession) {
    this.#area = area;
    this.#editing = editing;
    this.#session = session;
    this.#known = this.#text();
  }

  begin(): void {
    this.#area.value = this.#known;
    this.#area.focus({ preventScroll: true });
    this.#area.select();
  }

  typed(): void {
    if (this.#isComposing) return;
    const { kind, id, field } = this.#editing;
    const { value } = this.#area;
    const was = this.#known;
    if (value === was) return;
    this.#known = value;
    this.#session.run({ type: "editText", kind, id, field, text: value, was });
    this.follow();
  }

  /** Takes over what the map says now. */
  follow(): void {
    const now = this.#text();
    if (this.#isComposing || now === this.#area.value) return;
    const { selectionStart: start, selectionEnd: end, value } = this.#area;
    const caret = mergedCaret({ start, end }, value, now);
    this.#area.value = now;
    this.#area.setSelectionRange(caret.start, caret.end);
    this.#known = now;
  }

  compose(isComposing: boolean): void {
    this.#isComposing = isComposing;
    if (isComposing) return;
    this.typed();
    this.follow();
  }

  /** A note that was left empty goes away. */
  end(): void {
    const { kind, id } = this.#editing;
    if (kind !== "note" || this.#text().trim() !== "") return;
    const isThere = useMap.getState().map.notes.some((note) => note.id === id);
    if (isThere) this.#session.run({ type: "remove", targets: [{ kind, id }] });
  }

  #text(): string {
    return textOf(useMap.getState().map, this.#editing);
  }
}
