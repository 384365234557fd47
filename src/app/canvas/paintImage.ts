import type { ImagePrimitive } from "#core/scene/primitives.ts";

const pictures = new Map<string, HTMLImageElement>();
const keptPictures = 100;

/** Paints a picture, or nothing until it is loaded. */
export function paintImage(
  canvas: CanvasRenderingContext2D,
  { x, y, width, height, href, round }: ImagePrimitive,
  onLoaded: (() => void) | undefined,
): void {
  const picture = pictures.get(href) ?? load(href, onLoaded);
  if (!picture.complete || picture.naturalWidth === 0) return;
  canvas.save();
  if (round === true) {
    canvas.beginPath();
    canvas.ellipse(x + width / 2, y + height / 2, width / 2, height / 2, 0, 0, 2 * Math.PI);
    canvas.clip();
  }
  canvas.drawImage(picture, x, y, width, height);
  canvas.restore();
}

function load(href: string, onLoaded: (() => void) | undefined): HTMLImageElement {
  if (pictures.size >= keptPictures) pictures.clear();
  const picture = new Image();
  pictures.set(href, picture);
  if (onLoaded !== undefined) picture.addEventListener("load", onLoaded, { once: true });
  picture.src = href;
  return picture;
}
