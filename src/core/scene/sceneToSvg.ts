import type { Box } from "#core/layout/boxes.ts";
import type { Scene, SceneGroup } from "./primitives.ts";
import { SvgDefinitions, type DefinitionOptions } from "./svgDefinitions.ts";
import { escapeXml, short, tag } from "./svgText.ts";

export interface SvgOptions extends DefinitionOptions {
  readonly background: "paper" | "transparent";
  /** `@font-face` rules to put inside; without them the reader's own Inter is used. */
  readonly fontCss?: string | undefined;
  /** Pixels per map unit, 1 … 4. */
  readonly scale?: number | undefined;
  /** Free space around the map; 24 unless told. */
  readonly margin?: number | undefined;
  /** What the picture is, for screen readers. */
  readonly title?: string | undefined;
}

const defaultMargin = 24;

/** How far a group may draw beyond its box: lines of flags. */
const reach = 96;

/** A well-formed SVG document of a scene, whatever the texts in it hold. */
export function sceneToSvg(scene: Scene, options: SvgOptions): string {
  const view = viewOf(scene, options);
  const definitions = new SvgDefinitions(options);
  const groups = scene.groups
    .filter((group) => overlaps(group.box, view, reach))
    .map((group) => groupElement(group, { view, definitions }));
  const paper = { ...view, fill: scene.paper };
  const content = [
    options.title === undefined ? "" : tag("title", {}, escapeXml(options.title)),
    options.fontCss === undefined ? "" : tag("style", {}, escapeXml(options.fontCss)),
    definitions.element(),
    options.background === "paper" ? tag("rect", { ...paper }) : "",
    ...groups,
  ];
  return `${tag("svg", rootAttributes(view, options), `\n${content.filter(Boolean).join("\n")}\n`)}\n`;
}

function viewOf(scene: Scene, { margin = defaultMargin }: SvgOptions): Box {
  const { x, y, width, height } = { ...scene.origin, ...scene.size };
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

function rootAttributes(view: Box, { scale = 1, title }: SvgOptions) {
  const { x, y, width, height } = view;
  return {
    xmlns: "http://www.w3.org/2000/svg",
    width: width * scale,
    height: height * scale,
    viewBox: [x, y, width, height].map(short).join(" "),
    role: title === undefined ? undefined : "img",
    "font-family": "Inter, system-ui, sans-serif",
    "text-rendering": "geometricPrecision",
    style: "font-kerning:none;font-variant-ligatures:none;font-feature-settings:'calt' 0",
    "xml:space": "preserve",
  };
}

interface Page {
  readonly view: Box;
  readonly definitions: SvgDefinitions;
}

function groupElement({ box, opacity, primitives }: SceneGroup, page: Page): string {
  const isInView = (inner: Box) =>
    overlaps({ ...inner, x: inner.x + box.x, y: inner.y + box.y }, page.view, -1);
  const content = page.definitions.drawing(primitives, { opacity, isInView });
  return tag("g", { transform: `translate(${short(box.x)} ${short(box.y)})` }, content);
}

function overlaps(a: Box, b: Box, room: number): boolean {
  return (
    a.x - room < b.x + b.width &&
    b.x < a.x + a.width + room &&
    a.y - room < b.y + b.height &&
    b.y < a.y + a.height + room
  );
}
