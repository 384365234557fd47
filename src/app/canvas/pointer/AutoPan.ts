import type { Point } from "#core/layout/boxes.ts";
import { useScene } from "../../state/sceneStore.ts";
import { useView } from "../../state/viewStore.ts";
import type { ViewportFeed } from "../ViewportFeed.ts";
import { panShift } from "./panShift.ts";

/** Pans while something is dragged near the edge, and tells where the pointer then is on the map. */
export class AutoPan {
  readonly #feed: ViewportFeed;
  readonly #onPan: (at: Point) => void;
  #pointer: Point | undefined;
  #request = 0;

  constructor(feed: ViewportFeed, onPan: (at: Point) => void) {
    this.#feed = feed;
    this.#onPan = onPan;
  }

  /** `pointer` in client pixels. */
  follow(pointer: Point): void {
    this.#pointer = pointer;
    if (this.#request === 0) this.#request = requestAnimationFrame(this.#step);
  }

  stop(): void {
    cancelAnimationFrame(this.#request);
    this.#request = 0;
    this.#pointer = undefined;
  }

  /** A stage goes sideways and a lane up and down: beside their way they take the map nowhere. */
  #along({ x, y }: Point): Point {
    const kind = useView.getState().drag?.kind;
    return { x: kind === "lane" || kind === "face" ? 0 : x, y: kind === "stage" ? 0 : y };
  }

  readonly #step = (): void => {
    this.#request = 0;
    const pointer = this.#pointer;
    if (pointer === undefined) return;
    const { viewport, frame } = this.#feed;
    const map = useScene.getState().layout?.size ?? frame;
    const at = { x: pointer.x - frame.x, y: pointer.y - frame.y };
    const shift = this.#along(panShift(at, { viewport, frame, map }));
    if (shift.x === 0 && shift.y === 0) return;
    useView.getState().camera?.panBy(shift);
    this.#onPan(this.#feed.toMap(pointer.x, pointer.y));
    this.#request = requestAnimationFrame(this.#step);
  };
}
