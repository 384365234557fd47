import type {
  EmojiPrimitive,
  ImagePrimitive,
  Paint,
  Primitive,
  TextPrimitive,
} from "./primitives.ts";
import { escapeXml, short, tag } from "./svgText.ts";

/** What primitives need from the drawing they stand in. */
export interface SvgDefinitions {
  /** The id of an emoji's symbol, or nothing when it has to stay text. */
  readonly emojiId: (code: string) => string | undefined;
  /** The id of a clip path that is a circle in a box of 1. */
  readonly roundClipId: () => string;
}

/** One primitive as an SVG element. */
export function primitiveToSvg(primitive: Primitive, definitions: SvgDefinitions): string {
  switch (primitive.type) {
    case "rect": {
      const { x, y, width, height, radius } = primitive;
      const rx = radius === undefined ? undefined : Math.min(radius, width / 2, height / 2);
      return tag("rect", { x, y, width, height, rx, ...paint(primitive) });
    }
    case "circle": {
      const { cx, cy, r } = primitive;
      return tag("circle", { cx, cy, r, ...paint(primitive) });
    }
    case "path":
      return tag("path", { d: primitive.d, ...paint(primitive), ...ends(primitive) });
    case "text":
      return textElement(primitive);
    case "emoji":
      return emojiElement(primitive, definitions);
    case "image":
      return imageElement(primitive, definitions);
  }
}

function paint({ fill, stroke, strokeWidth, dash, opacity }: Paint) {
  return {
    fill: fill ?? "none",
    stroke,
    "stroke-width": strokeWidth,
    "stroke-dasharray": dash?.join(" "),
    opacity,
  };
}

function ends({ stroke }: Paint) {
  return stroke === undefined ? {} : { "stroke-linecap": "round", "stroke-linejoin": "round" };
}

function textElement(primitive: TextPrimitive): string {
  const { x, y, size, weight, fill, anchor, turned, opacity, text } = primitive;
  const attributes = {
    x,
    y,
    "font-size": size,
    "font-weight": weight === 400 ? undefined : weight,
    fill,
    "text-anchor": anchor,
    transform: turned === true ? `rotate(90 ${short(x)} ${short(y)})` : undefined,
    opacity,
  };
  return tag("text", attributes, escapeXml(text));
}

function emojiElement(primitive: EmojiPrimitive, { emojiId }: SvgDefinitions): string {
  const { code, text, x, y, width, height, opacity } = primitive;
  const id = emojiId(code);
  if (id !== undefined) return tag("use", { href: `#${id}`, x, y, width, height, opacity });
  const baseline = y + height * 0.82;
  const attributes = { x, y: baseline, "font-size": width * 0.82, opacity };
  return tag("text", attributes, escapeXml(text));
}

function imageElement(primitive: ImagePrimitive, { roundClipId }: SvgDefinitions): string {
  const { href, x, y, width, height, round } = primitive;
  const image = tag("image", { href, width: 1, height: 1, preserveAspectRatio: "xMidYMid slice" });
  const transform = `translate(${short(x)} ${short(y)}) scale(${short(width)} ${short(height)})`;
  const clip = round === true ? `url(#${roundClipId()})` : undefined;
  return tag("g", { transform, "clip-path": clip }, image);
}
