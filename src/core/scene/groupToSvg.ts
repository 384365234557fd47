import type { SceneGroup } from "./primitives.ts";
import { SvgDefinitions, type DefinitionOptions } from "./svgDefinitions.ts";

const everywhere = () => true;

/** The inside of an SVG element that shows one group at its own place, as it is in the picture of the whole scene. */
export function groupToSvg(
  { primitives, opacity }: Pick<SceneGroup, "primitives" | "opacity">,
  options: DefinitionOptions,
): string {
  const definitions = new SvgDefinitions(options);
  const drawing = definitions.drawing(primitives, { opacity, isInView: everywhere });
  return definitions.element() + drawing;
}
