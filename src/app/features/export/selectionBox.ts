import type { Box } from "#core/layout/boxes.ts";
import type { Scene, SceneGroup } from "#core/scene/primitives.ts";
import { pairOfKey } from "../../state/selection.ts";
import type { Selected, Selection } from "../../state/selection.ts";

/** The part of a scene that a selection takes up, with all that belongs to it; undefined where it shows nothing. */
export function selectionBox(scene: Scene, selection: Selection): Box | undefined {
  const boxes = scene.groups
    .filter((group) => selection.some((selected) => belongsTo(group, selected)))
    .map(({ box }) => box);
  return boxes.length === 0 ? undefined : unionOf(boxes);
}

function belongsTo({ kind, entity }: SceneGroup, selected: Selected): boolean {
  const { id } = selected;
  switch (selected.kind) {
    case "stage":
      return kind === "stage-tint" && entity.stage === id;
    case "lane":
      return kind === "lane-sheet" && entity.lane === id;
    case "touchpoint":
      return kind !== "edge" && entity.touchpoint === id;
    case "note":
      return entity.note === id;
    case "persona":
      return kind === "curve" && entity.persona === id;
    case "rating": {
      const [touchpoint, persona] = pairOfKey(id);
      return kind !== "edge" && entity.touchpoint === touchpoint && entity.persona === persona;
    }
    case "cell":
    case "map":
      return false;
  }
}

function unionOf(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
