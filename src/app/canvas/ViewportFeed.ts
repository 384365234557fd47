import { createContext, useContext } from "react";
import type { Box, Point } from "#core/layout/boxes.ts";

/** Where the map stands on the canvas element: a map point is at `x + zoom · point.x` pixels from its left. */
export interface Viewport extends Point {
  readonly zoom: number;
}

/** Below this zoom nothing on a card can be read: the scene is painted, and no nodes are mounted. */
export const farZoom = 0.35;

/** What is in view of a map that does not move, and how large. */
export interface Still {
  readonly zoom: number;
  readonly visible: Box;
}

/** The viewport and the canvas element's place, told at once and outside React: panning renders nothing. */
export class ViewportFeed {
  viewport: Viewport = { x: 0, y: 0, zoom: 1 };
  /** The canvas element in client pixels. */
  frame: Box = { x: 0, y: 0, width: 0, height: 0 };
  /** Whether it is on its way: then it is painted, and its nodes stand where they stood. */
  isMoving = true;
  /** Where it last stood still; undefined before its first picture. */
  still: Still | undefined;
  readonly #listeners = new Set<() => void>();

  publish(viewport: Viewport, isMoving: boolean): void {
    this.viewport = viewport;
    this.isMoving = isMoving;
    this.#tell();
  }

  resized(frame: Box): void {
    this.frame = frame;
    if (this.isMoving) this.#tell();
    else this.settle();
  }

  /** It goes no further for now: what is in view is to be mounted. */
  settle(): void {
    this.still = { zoom: this.viewport.zoom, visible: this.visible() };
    this.#tell();
  }

  /** The nodes in view are mounted. */
  rest(): void {
    this.isMoving = false;
    this.#tell();
  }

  /** Whether it is seen as a painting, not as nodes. */
  isPainted(): boolean {
    return this.isMoving || this.viewport.zoom < farZoom;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Calls back after every change, and once at once; returns how to stop. */
  follow(listener: () => void): () => void {
    this.#listeners.add(listener);
    listener();
    return () => this.#listeners.delete(listener);
  }

  /** Pixels of the window as a point of the map. */
  toMap(clientX: number, clientY: number): Point {
    const { x, y, zoom } = this.viewport;
    return { x: (clientX - this.frame.x - x) / zoom, y: (clientY - this.frame.y - y) / zoom };
  }

  /** A point of the map in pixels of the canvas element. */
  toScreen(point: Point): Point {
    const { x, y, zoom } = this.viewport;
    return { x: point.x * zoom + x, y: point.y * zoom + y };
  }

  /** The part of the map that is on the screen. */
  visible(): Box {
    const { x, y, zoom } = this.viewport;
    const { width, height } = this.frame;
    return { x: -x / zoom, y: -y / zoom, width: width / zoom, height: height / zoom };
  }
}

export const ViewportContext = createContext<ViewportFeed | undefined>(undefined);

export function useViewportFeed(): ViewportFeed {
  const feed = useContext(ViewportContext);
  if (feed === undefined) throw new Error("expected a canvas around this component");
  return feed;
}
