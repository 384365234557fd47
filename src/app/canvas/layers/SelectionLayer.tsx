import { ViewportPortal } from "@xyflow/react";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useScene } from "../../state/sceneStore.ts";
import type { Selected } from "../../state/selection.ts";
import { scoredNow, useView } from "../../state/viewStore.ts";
import { itemOf } from "../itemsOf.ts";

/** Outlines around what this person has selected. */
export function SelectionLayer() {
  const layout = useScene((state) => state.layout);
  const selection = useView((view) => view.selection);
  const scored = useView(scoredNow);
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
            >
              {isScored(selected, scored) && <ScoringMarks />}
            </div>
          );
        })}
      </div>
    </ViewportPortal>
  );
}

/** Up and down beside a face whose score the arrows change. */
function ScoringMarks() {
  return (
    <>
      <ChevronUp className="c-scoring c-scoring-up" size={16} strokeWidth={3} />
      <ChevronDown className="c-scoring c-scoring-down" size={16} strokeWidth={3} />
    </>
  );
}

function isScored(selected: Selected, scored: Selected | undefined): boolean {
  return scored !== undefined && selected.kind === "rating" && selected.id === scored.id;
}
