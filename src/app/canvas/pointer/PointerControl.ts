import type { Point } from "#core/layout/boxes.ts";
import { cellAt } from "#core/layout/hitTest.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { isSelected, toggled } from "../../state/selection.ts";
import type { Selected } from "../../state/selection.ts";
import { changeView, select, useView } from "../../state/viewStore.ts";
import type { Spot } from "../../state/viewStore.ts";
import { isUnrated, openTarget } from "../openTarget.ts";
import { pickAt } from "../pickAt.ts";
import type { ViewportFeed } from "../ViewportFeed.ts";
import { AutoPan } from "./AutoPan.ts";
import type { Gesture, GestureContext } from "./gesture.ts";
import { gestureFor } from "./gestureFor.ts";
import { marquee } from "./gestures/marquee.ts";

const mouseSlack = 4;
const touchSlack = 10;
const longPressMs = 550;

interface Press {
  readonly id: number;
  readonly surface: Element;
  readonly x: number;
  readonly y: number;
  readonly hit: Selected | undefined;
  readonly isAdding: boolean;
  readonly isTouch: boolean;
  /** Something else was selected with it: letting go without moving leaves only this. */
  readonly wasSelected: boolean;
  gesture: Gesture | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** Follows one pointer from press to release and decides what it means. */
export class PointerControl {
  readonly #context: GestureContext;
  readonly #feed: ViewportFeed;
  readonly #autoPan: AutoPan;
  #press: Press | undefined;

  constructor(context: GestureContext, feed: ViewportFeed) {
    this.#context = context;
    this.#feed = feed;
    this.#autoPan = new AutoPan(feed, (at) => this.#press?.gesture?.move(at));
  }

  /** `surface` is the element of the canvas. */
  press(event: PointerEvent, surface: Element): void {
    if (this.#press !== undefined) return this.#abandon();
    if (useView.getState().tool === "hand" || isSpaceHeld()) return;
    const { pointerId: id, clientX: x, clientY: y } = event;
    const hit = this.#hit(x, y);
    const isTouch = event.pointerType === "touch";
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey;
    const wasSelected = hit !== undefined && isSelected(useView.getState().selection, hit);
    this.#press = {
      id,
      surface,
      x,
      y,
      hit,
      isAdding,
      isTouch,
      wasSelected,
      gesture: undefined,
      timer: undefined,
    };
    // A finger that pans opens nothing: only a tap does.
    const quiet = isTouch ? useView.getState().quiet : null;
    changeView({ isHeld: true, quiet, spot: this.#spot(x, y) });
    if (!isTouch) this.#selectPressed(this.#press);
    else this.#press.timer = setTimeout(() => this.#longPress(), longPressMs);
    addEventListener("pointermove", this.#move);
    addEventListener("pointerup", this.#release);
    addEventListener("pointercancel", this.#abandon);
    addEventListener("keydown", this.#escape, { capture: true });
  }

  /** Selects what is under the pointer unless it is selected already. */
  selectAt(x: number, y: number): void {
    const hit = this.#hit(x, y);
    if (hit === undefined) select([]);
    else if (!isSelected(useView.getState().selection, hit)) select([hit]);
  }

  /** A double click: begins to type, or adds a note where a cell is empty. */
  open(x: number, y: number): void {
    const hit = this.#hit(x, y);
    if (hit !== undefined) openTarget(hit, this.#context.session);
  }

  stop(): void {
    this.#abandon();
  }

  #hit(x: number, y: number): Selected | undefined {
    const layout = this.#context.layout();
    return layout && pickAt(layout, this.#feed, { x, y });
  }

  /** The place under the pointer, should nothing stand there. */
  #spot(x: number, y: number): Spot | null {
    const layout = this.#context.layout();
    const cell = layout && cellAt(layout, this.#feed.toMap(x, y));
    return cell === undefined ? null : { lane: cell.lane.lane.id, column: cell.column.id };
  }

  #selectPressed({ hit, isAdding, wasSelected }: Press): void {
    const { selection } = useView.getState();
    if (hit === undefined) return isAdding ? undefined : select([]);
    if (isAdding) return select(toggled(selection, hit));
    if (!wasSelected) select([hit]);
  }

  readonly #move = (event: PointerEvent): void => {
    const press = this.#press;
    if (press === undefined || event.pointerId !== press.id) return;
    const at = this.#feed.toMap(event.clientX, event.clientY);
    if (press.gesture === undefined) {
      const slack = press.isTouch ? touchSlack : mouseSlack;
      if (Math.hypot(event.clientX - press.x, event.clientY - press.y) < slack) return;
      clearTimeout(press.timer);
      press.gesture = this.#begin(press);
      // A finger on something that is not selected pans: the gesture is React Flow's.
      if (press.gesture === undefined) return this.#forget();
      // Its moves then belong to the canvas: nothing has to be looked for under the pointer each time.
      press.surface.setPointerCapture(press.id);
    }
    press.gesture.move(at);
    this.#autoPan.follow({ x: event.clientX, y: event.clientY });
  };

  #begin(press: Press): Gesture | undefined {
    const start: Point = this.#feed.toMap(press.x, press.y);
    if (press.isTouch && !press.wasSelected) return undefined;
    if (press.hit !== undefined) {
      const gesture = gestureFor(this.#context, { hit: press.hit, at: start });
      if (gesture !== undefined || press.isTouch) return gesture;
    }
    return marquee(this.#context, start, press.isAdding ? useView.getState().selection : []);
  }

  readonly #release = (event: PointerEvent): void => {
    const press = this.#press;
    if (press === undefined || event.pointerId !== press.id) return;
    const { gesture } = press;
    gesture?.end();
    this.#forget();
    if (gesture === undefined && press.isTouch) this.#tap(press);
    else if (gesture === undefined) this.#click(press);
    // Whoever takes a face by hand means its score: from here the arrows change it.
    if (press.hit?.kind === "rating" && canEdit(useMap.getState()))
      changeView({ scoring: press.hit.id });
  };

  #click({ hit, isAdding, wasSelected }: Press): void {
    if (hit === undefined || isAdding) return;
    if (isUnrated(hit) && canEdit(useMap.getState())) openTarget(hit, this.#context.session);
    else if (wasSelected) select([hit]);
  }

  #tap(press: Press): void {
    if (press.hit !== undefined && press.wasSelected) openTarget(press.hit, this.#context.session);
    else select(press.hit === undefined ? [] : [press.hit]);
  }

  #longPress(): void {
    const press = this.#press;
    if (press === undefined) return;
    this.selectAt(press.x, press.y);
    // The menu is what was asked for: the details would lie below it.
    changeView({
      quiet: useView.getState().selection,
      contextMenu: { x: press.x, y: press.y },
    });
    this.#forget();
  }

  readonly #escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || this.#press?.gesture === undefined) return;
    event.stopPropagation();
    this.#abandon();
  };

  readonly #abandon = (): void => {
    this.#press?.gesture?.cancel();
    this.#forget();
  };

  #forget(): void {
    clearTimeout(this.#press?.timer);
    if (this.#press !== undefined) changeView({ isHeld: false });
    this.#press = undefined;
    this.#autoPan.stop();
    removeEventListener("pointermove", this.#move);
    removeEventListener("pointerup", this.#release);
    removeEventListener("pointercancel", this.#abandon);
    removeEventListener("keydown", this.#escape, { capture: true });
  }
}

let spaceHeld = false;
addEventListener("keydown", (event) => {
  if (event.code === "Space") spaceHeld = true;
});
addEventListener("keyup", (event) => {
  if (event.code === "Space") spaceHeld = false;
});
addEventListener("blur", () => {
  spaceHeld = false;
});

function isSpaceHeld(): boolean {
  return spaceHeld;
}
