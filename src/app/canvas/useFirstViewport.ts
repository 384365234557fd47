import { useLayoutEffect, useState } from "react";
import type { RefObject } from "react";
import { useScene } from "../state/sceneStore.ts";
import { changeView } from "../state/viewStore.ts";
import { firstViewport } from "./framing.ts";
import { useViewportFeed } from "./ViewportFeed.ts";
import type { Viewport } from "./ViewportFeed.ts";

/** How a map is framed when it opens, known before anything of it is drawn: the first picture is the right one. */
export function useFirstViewport(surface: RefObject<HTMLElement | null>): Viewport | undefined {
  const feed = useViewportFeed();
  const isLaidOut = useScene(({ layout }) => layout !== undefined && layout.size.width > 0);
  const [first, setFirst] = useState<Viewport>();
  useLayoutEffect(() => {
    const { layout } = useScene.getState();
    if (first !== undefined || !isLaidOut || layout === undefined || surface.current === null)
      return;
    const { left, top, width, height } = surface.current.getBoundingClientRect();
    const viewport = firstViewport(layout.size, { width, height });
    feed.resized({ x: left, y: top, width, height });
    feed.publish(viewport, true);
    changeView({ zoom: viewport.zoom });
    setFirst(viewport);
  }, [feed, first, isLaidOut, surface]);
  return first;
}
