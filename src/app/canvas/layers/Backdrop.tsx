import { ViewportPortal } from "@xyflow/react";
import type { GroupKind } from "#core/scene/primitives.ts";
import { useScene } from "../../state/sceneStore.ts";
import { useIsNear } from "../useElements.ts";
import { GroupSvg } from "../nodes/GroupSvg.tsx";

const kinds: ReadonlySet<GroupKind> = new Set([
  "stage-tint",
  "lane-sheet",
  "curve-grid",
  "sub-row",
  "curve",
  "gap",
]);

/** What lies below the nodes: sheets, tints, grids and curves. Few things, always mounted. */
export function Backdrop() {
  const scene = useScene((state) => state.scene);
  const isNear = useIsNear();
  if (scene === undefined || !isNear) return null;
  return (
    <ViewportPortal>
      <div className="c-backdrop" aria-hidden>
        {scene.groups
          .filter(({ kind }) => kinds.has(kind))
          .map((group) => (
            <div
              key={group.key}
              className="c-header"
              style={{ left: group.box.x, top: group.box.y }}
            >
              <GroupSvg group={group} />
            </div>
          ))}
      </div>
    </ViewportPortal>
  );
}
