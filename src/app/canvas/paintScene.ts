import type { Box } from "#core/layout/boxes.ts";
import type { Primitive, Scene, SceneGroup } from "#core/scene/primitives.ts";
import { emojiHref } from "./emojiPictures.ts";
import { emojiText } from "./emojiText.ts";
import { overlaps } from "./framing.ts";
import { paintImage } from "./paintImage.ts";

export interface PaintOptions {
  /** The part of the map to be painted; what lies outside is left out. */
  readonly visible: Box;
  /** Pixels of the canvas per map unit: letters smaller than can be seen are left out. */
  readonly scale: number;
  /** Called when a picture that was still loading can be painted. */
  readonly onLoaded?: () => void;
}

/** Smaller letters are dust: they cost time and say nothing. */
const leastLetterPixels = 3.5;

/** Paints a scene on a 2D canvas whose units are already those of the map. */
export function paintScene(
  canvas: CanvasRenderingContext2D,
  { groups }: Scene,
  options: PaintOptions,
): void {
  for (const group of groups) {
    if (overlaps(group.box, options.visible)) paintGroup(canvas, group, options);
  }
}

function paintGroup(canvas: CanvasRenderingContext2D, group: SceneGroup, options: PaintOptions) {
  const { x, y } = group.box;
  canvas.translate(x, y);
  for (const primitive of group.primitives) {
    const opacity = group.opacity * ("opacity" in primitive ? (primitive.opacity ?? 1) : 1);
    if (canvas.globalAlpha !== opacity) canvas.globalAlpha = opacity;
    paint(canvas, primitive, options);
  }
  canvas.globalAlpha = 1;
  canvas.translate(-x, -y);
}

function paint(
  canvas: CanvasRenderingContext2D,
  primitive: Primitive,
  options: PaintOptions,
): void {
  switch (primitive.type) {
    case "text":
      return paintText(canvas, primitive, options);
    case "emoji": {
      if (primitive.height * options.scale < leastLetterPixels) return;
      const href = emojiHref(primitive.code);
      if (href === undefined) return paintEmojiText(canvas, primitive);
      return paintImage(canvas, { ...primitive, type: "image", href }, options.onLoaded);
    }
    case "image":
      return paintImage(canvas, primitive, options.onLoaded);
    default:
      return paintShape(canvas, primitive);
  }
}

type Of<T extends Primitive["type"]> = Extract<Primitive, { readonly type: T }>;
type Shape = Of<"rect"> | Of<"circle"> | Of<"path">;

/** Only what would have to be read anew from its text. */
const outlines = new WeakMap<Of<"path">, Path2D>();

function paintShape(canvas: CanvasRenderingContext2D, shape: Shape): void {
  const outline = shape.type === "path" ? outlineOf(shape) : undefined;
  if (shape.type !== "path") trace(canvas, shape);
  if (shape.fill !== undefined && shape.fill !== "none") {
    canvas.fillStyle = shape.fill;
    if (outline === undefined) canvas.fill();
    else canvas.fill(outline);
  }
  if (shape.stroke === undefined || shape.stroke === "none") return;
  canvas.strokeStyle = shape.stroke;
  canvas.lineWidth = shape.strokeWidth ?? 1;
  canvas.lineCap = shape.type === "path" ? "round" : "butt";
  canvas.lineJoin = "round";
  canvas.setLineDash(shape.dash === undefined ? [] : [...shape.dash]);
  if (outline === undefined) canvas.stroke();
  else canvas.stroke(outline);
}

function trace(canvas: CanvasRenderingContext2D, shape: Of<"circle"> | Of<"rect">): void {
  canvas.beginPath();
  if (shape.type === "circle") canvas.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI);
  else canvas.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
}

function outlineOf(shape: Of<"path">): Path2D {
  let outline = outlines.get(shape);
  if (outline === undefined) {
    outline = new Path2D(shape.d);
    outlines.set(shape, outline);
  }
  return outline;
}

/** Until its picture is there. */
function paintEmojiText(canvas: CanvasRenderingContext2D, emoji: Of<"emoji">): void {
  const { x, y, width, height } = emoji;
  canvas.font = `${height * 0.92}px Inter, sans-serif`;
  canvas.textAlign = "center";
  canvas.fillText(emojiText(emoji), x + width / 2, y + height * 0.86);
}

const aligns = { middle: "center", end: "right", start: "left" } as const;

function paintText(
  canvas: CanvasRenderingContext2D,
  line: Of<"text">,
  { scale }: PaintOptions,
): void {
  if (line.size * scale < leastLetterPixels) return;
  canvas.font = `${line.weight} ${line.size}px Inter, sans-serif`;
  canvas.fontKerning = "none";
  canvas.textAlign = aligns[line.anchor ?? "start"];
  canvas.fillStyle = line.fill;
  if (line.turned !== true) return canvas.fillText(line.text, line.x, line.y);
  canvas.save();
  canvas.translate(line.x, line.y);
  canvas.rotate(Math.PI / 2);
  canvas.fillText(line.text, 0, 0);
  canvas.restore();
}
