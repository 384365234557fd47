import { useEffect } from "react";
import type { RefObject } from "react";
import { limits } from "#core/wire/limits.ts";
import { useSession } from "../session/useSession.ts";
import { pairOfKey } from "../state/selection.ts";
import type { Selection } from "../state/selection.ts";
import { useView } from "../state/viewStore.ts";
import type { DragInProgress } from "../state/viewStore.ts";
import { useViewportFeed } from "./ViewportFeed.ts";
import type { ViewportFeed } from "./ViewportFeed.ts";

/** Shows the others this person's cursor, selection, drag and view, from `inside` the map on. */
export function usePresence(inside: RefObject<HTMLElement | null>): void {
  const session = useSession();
  const feed = useViewportFeed();
  useEffect(() => {
    const point = (event: PointerEvent) =>
      session.show({ cursor: rounded(feed.toMap(event.clientX, event.clientY)) });
    const leave = () => session.show({ cursor: undefined });
    const element = inside.current?.closest<HTMLElement>("[data-map]");
    session.show({ selection: idsOf(useView.getState().selection) });
    element?.addEventListener("pointermove", point);
    element?.addEventListener("pointerleave", leave);
    const stops = [
      feed.follow(() => session.show({ view: viewOf(feed) })),
      useView.subscribe((now, before) => {
        if (now.selection !== before.selection) session.show({ selection: idsOf(now.selection) });
        if (now.drag !== before.drag) session.show({ drag: dragOf(now.drag) });
      }),
    ];
    return () => {
      element?.removeEventListener("pointermove", point);
      element?.removeEventListener("pointerleave", leave);
      for (const stop of stops) stop();
      session.show({ cursor: undefined, view: undefined, drag: undefined });
    };
  }, [feed, session, inside]);
}

function viewOf(feed: ViewportFeed) {
  const { x, y, width, height } = feed.visible();
  return {
    ...rounded({ x: x + width / 2, y: y + height / 2 }),
    zoom: feed.viewport.zoom,
    width: Math.ceil(width),
    height: Math.ceil(height),
  };
}

/** What colleagues can outline: of a rating its touchpoint. */
function idsOf(selection: Selection): readonly string[] {
  const ids = selection.map(({ kind, id }) => (kind === "rating" ? pairOfKey(id)[0] : id));
  return ids.filter((id) => id !== "" && !id.includes("/")).slice(0, limits.presenceIds);
}

function dragOf(drag: DragInProgress | null) {
  if (drag === null || drag.kind === "face") return undefined;
  return { kind: drag.kind, id: drag.id, ...rounded(drag.at) };
}

function rounded({ x, y }: { readonly x: number; readonly y: number }) {
  return { x: Math.round(x), y: Math.round(y) };
}
