import type { Box } from "#core/layout/boxes.ts";
import type {
  EmojiPrimitive,
  ImagePrimitive,
  Paint,
  Primitive,
  TextPrimitive,
} from "./primitives.ts";
import { escapeXml, short, tag } from "./svgText.ts";

/** What primitives need from the drawing they stand in. */
export interface SvgSurroundings {
  /** Of the group, multiplied into its primitives: see `paint`. */
  readonly opacity: number;
  /** Whether something at this place in the group can be seen at all. */
  readonly isInView: (box: Box) => boolean;
  /** The id of an emoji's symbol, or nothing when it has to stay text. */
  readonly emojiId: (code: string) => string | undefined;
  /** The id of a clip path that is a circle in a box of 1. */
  readonly roundClipId: () => string;
}

/** One primitive as an SVG element. */
export function primitiveToSvg(primitive: Primitive, surroundings: SvgSurroundings): string {
  const { opacity } = surroundings;
  switch (primitive.type) {
    case "rect": {
      const { x, y, width, height, radius } = primitive;
      const rx = radius === undefined ? undefined : Math.min(radius, width / 2, height / 2);
      return tag("rect", { x, y, width, height, rx, ...paint(primitive, opacity) });
    }
    case "circle": {
      const { cx, cy, r } = primitive;
      return tag("circle", { cx, cy, r, ...paint(primitive, opacity) });
    }
    case "path":
      return tag("path", { d: primitive.d, ...paint(primitive, opacity), ...ends(primitive) });
    case "text":
      return textElement(primitive, opacity);
    case "emoji":
      return emojiElement(primitive, surroundings);
    case "image":
      return imageElement(primitive, surroundings);
  }
}

/** Opacity goes to fill and stroke: as a layer of its own it ends resvg's process when it lies outside the picture. */
function paint({ fill, stroke, strokeWidth, dash, opacity = 1 }: Paint, outer: number) {
  const seen = opacity * outer === 1 ? undefined : opacity * outer;
  return {
    fill: fill ?? "none",
    "fill-opacity": fill === undefined ? undefined : seen,
    stroke,
    "stroke-opacity": stroke === undefined ? undefined : seen,
    "stroke-width": strokeWidth,
    "stroke-dasharray": dash?.join(" "),
  };
}

function ends({ stroke }: Paint) {
  return stroke === undefined ? {} : { "stroke-linecap": "round", "stroke-linejoin": "round" };
}

function textElement(primitive: TextPrimitive, outer: number): string {
  const { x, y, size, weight, fill, anchor, turned, opacity = 1, text } = primitive;
  const attributes = {
    x,
    y,
    "font-size": size,
    "font-weight": weight === 400 ? undefined : weight,
    fill,
    "text-anchor": anchor,
    transform: turned === true ? `rotate(90 ${short(x)} ${short(y)})` : undefined,
    "fill-opacity": opacity * outer === 1 ? undefined : opacity * outer,
  };
  return tag("text", attributes, escapeXml(text));
}

function emojiElement(primitive: EmojiPrimitive, surroundings: SvgSurroundings): string {
  const { code, text, x, y, width, height } = primitive;
  if (!surroundings.isInView(primitive)) return "";
  const shown = (primitive.opacity ?? 1) * surroundings.opacity;
  const opacity = shown === 1 ? undefined : shown;
  const id = surroundings.emojiId(code);
  if (id !== undefined) return tag("use", { href: `#${id}`, x, y, width, height, opacity });
  const size = width / 1.15;
  const baseline = y + height / 2 + size * 0.3636;
  const attributes = { x, y: baseline, "font-size": size, "fill-opacity": opacity };
  return tag("text", attributes, escapeXml(text));
}

function imageElement(primitive: ImagePrimitive, surroundings: SvgSurroundings): string {
  const { href, x, y, width, height, round } = primitive;
  if (!surroundings.isInView(primitive)) return "";
  const image = tag("image", { href, width: 1, height: 1, preserveAspectRatio: "xMidYMid slice" });
  const transform = `translate(${short(x)} ${short(y)}) scale(${short(width)} ${short(height)})`;
  const clip = round === true ? `url(#${surroundings.roundClipId()})` : undefined;
  const opacity = surroundings.opacity === 1 ? undefined : surroundings.opacity;
  return tag("g", { transform, "clip-path": clip, opacity }, image);
}
