import { ViewportPortal } from "@xyflow/react";
import { Plus } from "lucide-react";
import { useEffect, useState } from "react";
import { measures } from "#core/layout/measures.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { isCoarse } from "../../platform/isCoarse.ts";
import { useSession } from "../../session/useSession.ts";
import { useScene } from "../../state/sceneStore.ts";
import { startEditing, useView } from "../../state/viewStore.ts";
import { classes } from "../../ui/classes.ts";
import { addNoteIn } from "../openTarget.ts";
import { cellKey } from "../../state/selection.ts";
import { spotsAt, spotsBeside, spotsInEmptyStages } from "../addSpots.ts";
import type { AddSpot } from "../addSpots.ts";
import { useViewportFeed } from "../ViewportFeed.ts";
import { watchMouse } from "../watchMouse.ts";
import "./AddLayer.css";

/** The `+` between columns, in cells and at the end of stages: under the pointer and beside the selection. */
export function AddLayer() {
  const layout = useScene((state) => state.layout);
  const active = useView((view) => view.selection.at(-1));
  const isBusy = useView(
    (view) => view.drag !== null || view.editing !== null || view.marquee !== null,
  );
  const zoom = useView((view) => view.zoom);
  const hovered = useHoveredSpots();
  if (layout === undefined || isBusy || zoom < 0.4) return null;
  // Beside a note one is reading or has just typed a mouse finds it by going there.
  const beside = active?.kind === "note" && !isCoarse() ? [] : spotsBeside(layout, active);
  const all = [...hovered, ...beside, ...spotsInEmptyStages(layout)];
  const spots = new Map(all.filter((spot) => hasRoom(spot, zoom)).map((spot) => [spot.key, spot]));
  return (
    <ViewportPortal>
      <div className="c-adds">
        {[...spots.values()].map((spot) => (
          <AddButton key={spot.key} spot={spot} zoom={zoom} />
        ))}
      </div>
    </ViewportPortal>
  );
}

function AddButton({ spot, zoom }: { readonly spot: AddSpot; readonly zoom: number }) {
  const session = useSession();
  const name = useSpotName(spot);
  const isTight = spot.adds === "note" && spot.isTight;
  const scale = isTight ? 1 : 1 / Math.min(1, Math.max(zoom, leastZoom));
  const add = () => {
    if (spot.adds === "note") return addNoteIn(cellKey(spot.lane, spot.column), session);
    const id = session.newId();
    const { stage, before } = spot;
    if (session.run({ type: "addTouchpoint", id, stage, before, title: "" })) {
      startEditing({ kind: "touchpoint", id, field: "title" });
    }
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes("c-add c-control nopan", isTight && "c-add-tight")}
      style={{
        // Before the first card it would lie half below the lane headers.
        left: Math.max(spot.at.x, measures.laneHeaderWidth + halfButton * scale),
        top: spot.at.y,
        scale: String(scale),
      }}
      aria-label={name}
      title={name}
      onClick={add}
    >
      <Plus size={14} aria-hidden />
    </button>
  );
}

const halfButton = 14;
/** Smaller than here it would grow, against the zoom, over the titles on either side. */
const leastZoom = 0.75;

/** On the rim of a full cell a button is small: one must be able to hit it. */
function hasRoom(spot: AddSpot, zoom: number): boolean {
  return spot.adds === "touchpoint" || !spot.isTight || zoom >= 0.7;
}

function useSpotName(spot: AddSpot): string {
  const words = useWords();
  const locale = useLocale();
  const layout = useScene((state) => state.layout);
  if (layout === undefined) return "";
  const naming = { map: layout.map, words, locale };
  if (spot.adds === "note") {
    const lane = layout.laneById.get(spot.lane)?.lane;
    return lane === undefined ? "" : words.canvas.addNote(laneTitle(lane, locale));
  }
  if (spot.before === undefined)
    return words.canvas.addTouchpointTo(columnTitle(spot.stage, naming));
  return words.canvas.addTouchpointBefore(columnTitle(spot.before, naming));
}

/** The spots under a mouse; the same array while they stay the same. */
function useHoveredSpots(): readonly AddSpot[] {
  const feed = useViewportFeed();
  const [spots, setSpots] = useState<readonly AddSpot[]>([]);
  useEffect(() => {
    const stopWatching = watchMouse(".c-add", (client) => {
      const { layout } = useScene.getState();
      const found = client && layout ? spotsAt(layout, feed.toMap(client.x, client.y)) : [];
      setSpots((last) => (sameKeys(last, found) ? last : found));
    });
    // After typing nothing is offered until the pointer moves again.
    const stopFollowing = useView.subscribe((now, before) => {
      if (now.editing !== null && before.editing === null) setSpots([]);
    });
    return () => {
      stopWatching();
      stopFollowing();
    };
  }, [feed]);
  return spots;
}

function sameKeys(a: readonly AddSpot[], b: readonly AddSpot[]): boolean {
  return a.length === b.length && a.every((spot, index) => spot.key === b[index]?.key);
}
