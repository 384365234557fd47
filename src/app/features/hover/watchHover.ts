import type { Point } from "#core/layout/boxes.ts";
import { isSame, isSelected } from "../../state/selection.ts";
import type { Selected } from "../../state/selection.ts";
import { useView } from "../../state/viewStore.ts";

/** What the mouse rests on, and where it does, in client pixels. */
export interface Pointed {
  readonly target: Selected;
  readonly at: Point;
}

const openMs = 500;
const closeMs = 120;

/**
 * Calls `show` with what the mouse has rested on, and with `undefined` once it leaves, or anything is
 * pressed, typed, scrolled or dragged. What is selected has its details beside it. Returns how to stop.
 */
export function watchHover(show: (pointed: Pointed | undefined) => void): () => void {
  const timing = new HoverTiming(show);
  const hide = () => timing.hide();
  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true, passive: true };
  document.addEventListener("pointermove", (event) => timing.pointAt(pointedAt(event)), options);
  for (const end of ["pointerdown", "keydown", "wheel", "blur"] as const) {
    addEventListener(end, hide, options);
  }
  document.documentElement.addEventListener("pointerleave", hide, options);
  return () => {
    stop.abort();
    hide();
  };
}

/** When the card comes and goes. */
class HoverTiming {
  readonly #show: (pointed: Pointed | undefined) => void;
  #shown: Pointed | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(show: (pointed: Pointed | undefined) => void) {
    this.#show = show;
  }

  pointAt(pointed: Pointed | undefined): void {
    clearTimeout(this.#timer);
    if (pointed === undefined) {
      this.#timer = setTimeout(() => this.hide(), closeMs);
    } else if (this.#shown === undefined || !isSame(this.#shown.target, pointed.target)) {
      // Going from face to face, one does not wait as long at each.
      const wait = this.#shown === undefined ? openMs : closeMs;
      this.#timer = setTimeout(() => this.#turnTo(pointed), wait);
    }
  }

  hide(): void {
    clearTimeout(this.#timer);
    if (this.#shown !== undefined) this.#turnTo(undefined);
  }

  #turnTo(pointed: Pointed | undefined): void {
    this.#shown = pointed;
    this.#show(pointed);
  }
}

function pointedAt(event: PointerEvent): Pointed | undefined {
  const { target, pointerType, buttons, clientX: x, clientY: y } = event;
  const { camera, editing, contextMenu, selection } = useView.getState();
  if (pointerType === "touch" || buttons !== 0 || editing !== null || contextMenu !== null) return;
  if (!(target instanceof Element) || target.closest("[data-map]") === null) return;
  if (target.closest(".c-control") !== null) return;
  const found = camera?.pointedAt({ x, y });
  if (found === undefined || isSelected(selection, found)) return;
  return { target: found, at: { x, y } };
}
