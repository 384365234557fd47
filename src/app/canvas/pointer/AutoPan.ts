import type { Point } from "#core/layout/boxes.ts";
import { useView } from "../../state/viewStore.ts";
import type { ViewportFeed } from "../ViewportFeed.ts";

const edge = 44;
const fastest = 14;

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

  readonly #step = (): void => {
    this.#request = 0;
    const pointer = this.#pointer;
    if (pointer === undefined) return;
    const { x, y, width, height } = this.#feed.frame;
    const shift = {
      x: speed(pointer.x - x, width),
      y: speed(pointer.y - y, height),
    };
    if (shift.x === 0 && shift.y === 0) return;
    useView.getState().camera?.panBy(shift);
    this.#onPan(this.#feed.toMap(pointer.x, pointer.y));
    this.#request = requestAnimationFrame(this.#step);
  };
}

/** Pixels a frame: the nearer the edge, the faster. */
function speed(at: number, length: number): number {
  if (at < edge) return Math.min(fastest, (edge - at) / 3);
  return at > length - edge ? -Math.min(fastest, (at - length + edge) / 3) : 0;
}
