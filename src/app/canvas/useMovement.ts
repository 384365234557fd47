import { useStoreApi } from "@xyflow/react";
import { useCallback, useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import { changeView, useView } from "../state/viewStore.ts";
import { Movement } from "./Movement.ts";
import { useViewportFeed } from "./ViewportFeed.ts";
import type { Viewport } from "./ViewportFeed.ts";

/** Returns what React Flow reports each step of its camera to, when it stands where the feed says. */
export function useMovement(surface: RefObject<HTMLElement | null>): (viewport: Viewport) => void {
  const feed = useViewportFeed();
  const store = useStoreApi();
  const movement = useRef<Movement>(null);
  useLayoutEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const tellFlow = ({ x, y, zoom }: Viewport) => store.setState({ transform: [x, y, zoom] });
    const moving = new Movement(feed, element, tellFlow);
    movement.current = moving;
    return () => moving.stop();
  }, [feed, store, surface]);
  return useCallback((viewport: Viewport) => {
    movement.current?.to(viewport);
    if (useView.getState().zoom !== viewport.zoom) changeView({ zoom: viewport.zoom });
  }, []);
}
