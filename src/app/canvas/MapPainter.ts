import type { Box, Size } from "#core/layout/boxes.ts";
import type { Scene } from "#core/scene/primitives.ts";
import { paintScene } from "./paintScene.ts";
import type { Viewport, ViewportFeed } from "./ViewportFeed.ts";

/** Pixels by which what is painted grows when a pan leaves it. */
const stripPixels = 256;
/** A painting that has grown to so many times the screen is begun anew. */
const mostScreens = 4;

/** A painting begun at a viewport: all in pixels of the screen, from where the screen's corner was then. */
interface Begun {
  readonly scene: Scene;
  readonly at: Viewport;
  readonly frame: Size;
  covered: Box;
}

/**
 * Paints what is in view of a map. Panned, the painting is moved as it is, and strips are painted where it ends: a canvas
 * that is painted in every frame costs more than all the rest.
 */
export class MapPainter {
  readonly #sheet: HTMLElement;
  readonly #whole = document.createElement("canvas");
  #begun: Begun | undefined;

  /** `sheet` is to hold the painting, and is moved. */
  constructor(sheet: HTMLElement) {
    this.#sheet = sheet;
    sheet.replaceChildren(this.#whole);
  }

  /** The next painting is begun anew. */
  forget(): void {
    this.#begun = undefined;
  }

  /** `onLoaded` is called when a picture that was still loading can be painted. */
  paint(scene: Scene, { viewport, frame }: ViewportFeed, onLoaded: () => void): void {
    const begun = this.#goingOn(scene, viewport, frame) ?? this.#begin(scene, viewport, frame);
    const [dx, dy] = [onPixel(viewport.x - begun.at.x), onPixel(viewport.y - begun.at.y)];
    this.#sheet.style.transform = `translate(${dx}px, ${dy}px)`;
    if (begun !== this.#begun) {
      this.#begun = begun;
      this.#sheet.replaceChildren(this.#whole);
      paintPart(this.#whole, begun, { part: begun.covered, onLoaded });
    }
    for (const part of missing(begun.covered, { x: -dx, y: -dy, ...sizeOf(frame) })) {
      const strip = document.createElement("canvas");
      this.#sheet.append(strip);
      paintPart(strip, begun, { part, onLoaded });
      begun.covered = around(begun.covered, part);
    }
  }

  #begin(scene: Scene, at: Viewport, frame: Size): Begun {
    return { scene, at, frame: sizeOf(frame), covered: { x: 0, y: 0, ...sizeOf(frame) } };
  }

  /** The painting that is there, if it can go on: the same scene at the same zoom, and not grown too large. */
  #goingOn(scene: Scene, { zoom }: Viewport, frame: Size): Begun | undefined {
    const begun = this.#begun;
    if (begun === undefined || begun.scene !== scene || begun.at.zoom !== zoom) return undefined;
    const { width, height } = begun.frame;
    if (width !== Math.round(frame.width) || height !== Math.round(frame.height)) return undefined;
    const isLarge = areaOf(begun.covered) > mostScreens * areaOf(begun.frame);
    return isLarge ? undefined : begun;
  }
}

function sizeOf({ width, height }: Size): Size {
  return { width: Math.round(width), height: Math.round(height) };
}

function areaOf({ width, height }: Size): number {
  return width * height;
}

function pixelRatio(): number {
  return Math.min(devicePixelRatio, 2);
}

/** Moved by broken pixels, a painting is blurred. */
function onPixel(distance: number): number {
  return Math.round(distance * pixelRatio()) / pixelRatio();
}

/** Strips beside `covered` that cover what is seen beyond it, at most one upright and one flat. */
function missing(covered: Box, seen: Box): readonly Box[] {
  const right = seen.x + seen.width - (covered.x + covered.width);
  const left = covered.x - seen.x;
  const wide = stripWidth(Math.max(left, right));
  const upright = { ...covered, width: wide, x: left > 0 ? covered.x - wide : endOf(covered).x };
  const grown = wide === 0 ? covered : around(covered, upright);
  const below = seen.y + seen.height - (covered.y + covered.height);
  const above = covered.y - seen.y;
  const high = stripWidth(Math.max(above, below));
  const flat = { ...grown, height: high, y: above > 0 ? covered.y - high : endOf(covered).y };
  return [upright, flat].filter((strip) => areaOf(strip) > 0);
}

function stripWidth(lacking: number): number {
  return lacking <= 0 ? 0 : Math.max(stripPixels, Math.ceil(lacking));
}

function endOf({ x, y, width, height }: Box) {
  return { x: x + width, y: y + height };
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const width = Math.max(endOf(a).x, endOf(b).x) - x;
  return { x, y, width, height: Math.max(endOf(a).y, endOf(b).y) - y };
}

interface Part {
  readonly part: Box;
  readonly onLoaded: () => void;
}

function paintPart(
  element: HTMLCanvasElement,
  { scene, at }: Begun,
  { part, onLoaded }: Part,
): void {
  const canvas = element.getContext("2d", { alpha: false });
  if (canvas === null) return;
  const ratio = pixelRatio();
  const { x, y, width, height } = part;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (element.width !== wide || element.height !== high) {
    Object.assign(element, { width: wide, height: high });
    Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
  }
  canvas.resetTransform();
  canvas.fillStyle = scene.paper;
  canvas.fillRect(0, 0, wide, high);
  const { zoom } = at;
  const scale = zoom * ratio;
  canvas.setTransform(scale, 0, 0, scale, (at.x - x) * ratio, (at.y - y) * ratio);
  const visible = {
    x: (x - at.x) / zoom,
    y: (y - at.y) / zoom,
    width: width / zoom,
    height: height / zoom,
  };
  paintScene(canvas, scene, { visible, scale, onLoaded });
}
