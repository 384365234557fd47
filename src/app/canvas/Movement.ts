import { useView } from "../state/viewStore.ts";
import type { Viewport, ViewportFeed } from "./ViewportFeed.ts";

/** So long after its last step a movement is over. */
const restMs = 200;

/**
 * Moves the map. While it moves it is painted, and what lies over it moves along: React Flow, which would mount and place
 * nodes in every frame, hears of it only where the map comes to rest.
 */
export class Movement {
  readonly #feed: ViewportFeed;
  readonly #surface: HTMLElement;
  readonly #tellFlow: (viewport: Viewport) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #request = 0;

  constructor(feed: ViewportFeed, surface: HTMLElement, tellFlow: (viewport: Viewport) => void) {
    this.#feed = feed;
    this.#surface = surface;
    this.#tellFlow = tellFlow;
    // By then who follows the feed has begun to.
    this.#request = requestAnimationFrame(() => this.#restAfter(0));
  }

  to(viewport: Viewport): void {
    this.stop();
    // What is carried leaves a trace where it lay, and others make room for it: that is for nodes.
    const isCarrying = useView.getState().drag !== null;
    this.#feed.publish(viewport, !isCarrying || this.#feed.isMoving);
    this.#placeOverlays(viewport);
    if (isCarrying) this.#rest();
    else this.#restAfter(restMs);
  }

  stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#request);
  }

  #restAfter(ms: number): void {
    this.#timer = setTimeout(this.#rest, ms);
  }

  readonly #rest = (): void => {
    this.#feed.settle();
    this.#tellFlow(this.#feed.viewport);
    // By then what came into view is mounted.
    this.#request = requestAnimationFrame(() => this.#feed.rest());
  };

  #placeOverlays({ x, y, zoom }: Viewport): void {
    const element = this.#surface.querySelector<HTMLElement>(".react-flow__viewport");
    if (element !== null) element.style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
  }
}
