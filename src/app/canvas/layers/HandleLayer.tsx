import { ViewportPortal } from "@xyflow/react";
import { useEffect, useState } from "react";
import type { RefObject } from "react";
import { laneAt } from "#core/layout/hitTest.ts";
import { indexOf, valueOf } from "#core/model/select.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { useScene } from "../../state/sceneStore.ts";
import { pairOfKey } from "../../state/selection.ts";
import { useView } from "../../state/viewStore.ts";
import { classes } from "../../ui/classes.ts";
import { itemsOf } from "../itemsOf.ts";
import { useViewportFeed } from "../ViewportFeed.ts";
import "./HandleLayer.css";

/** More of them would say nothing to the eye, and much to the browser. */
const mostGhosts = 160;

/** Hollow faces where a persona has not rated a touchpoint yet: faint, and clear in the column under the pointer or selected. */
export function HandleLayer({ surface }: { readonly surface: RefObject<HTMLElement | null> }) {
  const layout = useScene((state) => state.layout);
  const selected = useView((view) => touchpointOf(view.selection.at(-1)));
  const isBusy = useView((view) => view.drag !== null || view.zoom < 0.4);
  const hovered = useHoveredColumn(surface);
  const isEditor = useMap(canEdit);
  if (layout === undefined || isBusy || !isEditor) return null;
  const isClear = (id: string) => [hovered, selected].includes(pairOfKey(id)[0]);
  const unrated = itemsOf(layout).filter(({ kind, id }) => {
    const [touchpoint, persona] = pairOfKey(id);
    return kind === "rating" && valueOf(layout.map.ratings[touchpoint]?.[persona]) === undefined;
  });
  const isFew = unrated.length <= mostGhosts;
  const handles = isFew ? unrated : unrated.filter(({ id }) => isClear(id));
  return (
    <ViewportPortal>
      <div className="c-handles" aria-hidden>
        {handles.map(({ id, box: { x: left, y: top, width, height } }) => {
          const colour = indexOf(layout.map).personas.get(pairOfKey(id)[1])?.colour ?? 0;
          const color = `var(--persona-${colour})`;
          return (
            <div
              key={id}
              className={classes(isClear(id) ? "c-handle" : "c-ghost", "nopan")}
              style={{ left, top, width, height, color }}
            />
          );
        })}
      </div>
    </ViewportPortal>
  );
}

function touchpointOf(selected: { kind: string; id: string } | undefined): string | undefined {
  if (selected?.kind === "touchpoint") return selected.id;
  return selected?.kind === "rating" ? pairOfKey(selected.id)[0] : undefined;
}

function useHoveredColumn(surface: RefObject<HTMLElement | null>): string | undefined {
  const feed = useViewportFeed();
  const [column, setColumn] = useState<string>();
  useEffect(() => {
    const element = surface.current;
    const hover = (event: PointerEvent) => {
      const { layout } = useScene.getState();
      if (layout === undefined || event.pointerType === "touch") return;
      const at = feed.toMap(event.clientX, event.clientY);
      const isOnCurve = laneAt(layout, at.y)?.kind === "emotion";
      const under = layout.columns.find(({ x, width }) => at.x >= x && at.x < x + width);
      setColumn(isOnCurve ? under?.id : undefined);
    };
    const leave = () => setColumn(undefined);
    element?.addEventListener("pointermove", hover);
    element?.addEventListener("pointerleave", leave);
    return () => {
      element?.removeEventListener("pointermove", hover);
      element?.removeEventListener("pointerleave", leave);
    };
  }, [feed, surface]);
  return column;
}
