import { useEffect, useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { useSession } from "../session/useSession.ts";
import { useScene } from "../state/sceneStore.ts";
import { changeView } from "../state/viewStore.ts";
import { firstViewport } from "./framing.ts";
import { useViewportFeed } from "./ViewportFeed.ts";
import type { Viewport } from "./ViewportFeed.ts";

/** Where each map was left, e.g. for the table, for as long as the page is open. */
const left = new Map<string, Viewport>();

/** How a map is framed when it opens, known before anything of it is drawn: the first picture is the right one. */
export function useFirstViewport(surface: RefObject<HTMLElement | null>): Viewport | undefined {
  const feed = useViewportFeed();
  const { mapId } = useSession();
  const isLaidOut = useScene(({ layout }) => layout !== undefined && layout.size.width > 0);
  const [first, setFirst] = useState<Viewport>();
  useLayoutEffect(() => {
    const { layout } = useScene.getState();
    if (first !== undefined || !isLaidOut || layout === undefined || surface.current === null)
      return;
    const { x, y, width, height } = surface.current.getBoundingClientRect();
    const viewport = left.get(mapId) ?? firstViewport(layout.size, { width, height });
    feed.resized({ x, y, width, height });
    feed.publish(viewport, true);
    changeView({ zoom: viewport.zoom });
    setFirst(viewport);
  }, [feed, first, isLaidOut, mapId, surface]);
  const isFramed = first !== undefined;
  useEffect(() => {
    return isFramed ? () => void left.set(mapId, feed.viewport) : undefined;
  }, [feed, isFramed, mapId]);
  return first;
}
