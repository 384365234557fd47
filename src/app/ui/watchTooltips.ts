const openMs = 500;
const closeMs = 120;

/** Who shows and hides the one tooltip of the page. */
export interface TooltipShower {
  readonly show: (anchor: HTMLElement) => void;
  readonly hide: () => void;
}

/**
 * Watches the page for elements with `data-tooltip`: shown after a moment under the mouse, at once on
 * keyboard focus; hidden by leaving, pressing, scrolling and Escape. The tooltip itself may be pointed
 * at. Returns how to stop.
 */
export function watchTooltips(shower: TooltipShower): () => void {
  const timing = new TooltipTiming(shower);
  const stop = new AbortController();
  const { signal } = stop;
  const options = { signal, capture: true, passive: true };
  const hide = () => timing.hide();
  document.addEventListener("pointerover", (event) => timing.pointAt(event), options);
  document.addEventListener("focusin", (event) => timing.focusOn(event), options);
  document.addEventListener("keydown", ({ key }) => key === "Tab" || hide(), options);
  for (const end of ["pointerdown", "focusout", "scroll", "dragstart"] as const) {
    document.addEventListener(end, hide, options);
  }
  document.documentElement.addEventListener("pointerleave", hide, { signal });
  return () => {
    stop.abort();
    hide();
  };
}

/** When the tooltip comes and goes. */
class TooltipTiming {
  readonly #shower: TooltipShower;
  #anchor: HTMLElement | undefined;
  #isShown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(shower: TooltipShower) {
    this.#shower = shower;
  }

  pointAt({ target, pointerType }: PointerEvent): void {
    if (pointerType === "touch" || !(target instanceof Element)) return;
    clearTimeout(this.#timer);
    if (this.#isShown && target.closest(".u-tooltip") !== null) return;
    const next = anchorOf(target);
    if (next === undefined) {
      if (this.#isShown) this.#timer = setTimeout(() => this.hide(), closeMs);
      return;
    }
    if (next === this.#anchor && this.#isShown) return;
    this.#anchor = next;
    // Going along a toolbar, one does not wait again at each button.
    if (this.#isShown) this.#show();
    else this.#timer = setTimeout(() => this.#show(), openMs);
  }

  focusOn({ target }: FocusEvent): void {
    if (!(target instanceof Element) || !target.matches(":focus-visible")) return;
    this.hide();
    this.#anchor = anchorOf(target);
    this.#show();
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#anchor = undefined;
    if (this.#isShown) this.#shower.hide();
    this.#isShown = false;
  }

  #show(): void {
    if (this.#anchor?.isConnected !== true) return;
    this.#isShown = true;
    this.#shower.show(this.#anchor);
  }
}

function anchorOf(target: Element): HTMLElement | undefined {
  return target.closest<HTMLElement>("[data-tooltip]") ?? undefined;
}
