import { ViewportPortal } from "@xyflow/react";
import { useScene } from "../../state/sceneStore.ts";
import { useView } from "../../state/viewStore.ts";
import { itemOf } from "../itemsOf.ts";

/** Outlines around what this person has selected. */
export function SelectionLayer() {
  const layout = useScene((state) => state.layout);
  const selection = useView((view) => view.selection);
  if (layout === undefined || selection.length === 0) return null;
  return (
    <ViewportPortal>
      <div className="c-outlines" aria-hidden>
        {selection.map((selected) => {
          // Headers show it themselves: they lie above this layer.
          if (selected.kind === "stage" || selected.kind === "lane") return null;
          const box = itemOf(layout, selected)?.box;
          if (box === undefined) return null;
          const { x: left, y: top, width, height } = box;
          return (
            <div
              key={`${selected.kind}:${selected.id}`}
              className={`c-outline c-outline-${selected.kind} nopan`}
              style={{ left, top, width, height }}
            />
          );
        })}
      </div>
    </ViewportPortal>
  );
}
