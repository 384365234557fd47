import type { SceneGroup } from "#core/scene/primitives.ts";
import { ratingKey } from "../state/selection.ts";
import type { Selected } from "../state/selection.ts";

/** What is selected by clicking a drawn group; undefined where it stands for nothing one can work on. */
export function targetOfGroup({ kind, entity }: SceneGroup): Selected | undefined {
  const { touchpoint, note, persona, stage, lane } = entity;
  switch (kind) {
    case "touchpoint":
    case "expectation":
      return touchpoint === undefined ? undefined : { kind: "touchpoint", id: touchpoint };
    case "note":
      return note === undefined ? undefined : { kind: "note", id: note };
    case "face":
    case "bar":
    case "flag":
      if (touchpoint === undefined || persona === undefined) return undefined;
      return { kind: "rating", id: ratingKey(touchpoint, persona) };
    case "stage-header":
      return stage === undefined ? undefined : { kind: "stage", id: stage };
    case "lane-header":
      return lane === undefined ? undefined : { kind: "lane", id: lane };
    default:
      return undefined;
  }
}
