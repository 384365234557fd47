import { useEffect } from "react";
import type { RefObject } from "react";
import type { Size } from "#core/layout/boxes.ts";
import type { Camera } from "../state/camera.ts";
import { useScene } from "../state/sceneStore.ts";
import { changeView } from "../state/viewStore.ts";
import { boxAround, viewportFor, wholeViewport, zoomedAt, zoomFor } from "./framing.ts";
import { glide } from "./glide.ts";
import { isAt, keepSelectionInView, showing } from "./keepSelectionInView.ts";
import type { Move } from "./keepSelectionInView.ts";
import { pickAt } from "./pickAt.ts";
import { useMoveMap } from "./useMoveMap.ts";
import { useViewportFeed } from "./ViewportFeed.ts";
import type { ViewportFeed } from "./ViewportFeed.ts";

const calmMs = 180;

/** Registers the camera while the canvas is mounted. */
export function useCamera(surface: RefObject<HTMLElement | null>): void {
  const feed = useViewportFeed();
  const moveMap = useMoveMap();
  useEffect(() => {
    const way = glide(moveMap);
    const move: Move = (viewport, isCalm = true) => {
      way.to(feed.viewport, viewport, isCalm && !isMotionReduced() ? calmMs : 0);
    };
    const stopMeasuring = measure(surface.current, feed);
    changeView({ camera: cameraOf(feed, move) });
    const stopKeeping = keepSelectionInView(feed, move);
    return () => {
      way.stop();
      stopKeeping();
      stopMeasuring();
      changeView({ camera: null });
    };
  }, [feed, moveMap, surface]);
}

function isMotionReduced(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function measure(element: HTMLElement | null, feed: ViewportFeed): () => void {
  if (element === null) return () => undefined;
  const read = () => {
    const { left, top, width, height } = element.getBoundingClientRect();
    feed.resized({ x: left, y: top, width, height });
  };
  read();
  const observer = new ResizeObserver(read);
  observer.observe(element);
  addEventListener("resize", read);
  return () => {
    observer.disconnect();
    removeEventListener("resize", read);
  };
}

function cameraOf(feed: ViewportFeed, move: Move): Camera {
  const middle = () => ({ x: feed.frame.width / 2, y: feed.frame.height / 2 });
  const size = (): Size => useScene.getState().layout?.size ?? { width: 1, height: 1 };
  return {
    fitMap: () => move(wholeViewport(size(), feed.frame)),
    fitBoxes: (boxes) => {
      const box = boxAround(boxes);
      if (box !== undefined) move(viewportFor(box, feed.frame, 1));
    },
    zoomTo: (zoom) => move(zoomedAt(feed.viewport, middle(), zoom)),
    zoomBy: (factor) => move(zoomedAt(feed.viewport, middle(), feed.viewport.zoom * factor)),
    panBy: ({ x, y }) => {
      const { viewport } = feed;
      move({ ...viewport, x: viewport.x + x, y: viewport.y + y }, false);
    },
    reveal: (box) => {
      const next = showing(feed, box);
      if (next !== undefined && !isAt(feed.viewport, next)) move(next);
    },
    enlarge: (box, zoom) => {
      const before = feed.viewport;
      const at = feed.toScreen({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      const near = zoomedAt(before, at, zoom);
      const to = showing(feed, box, near) ?? near;
      move(to);
      return () => {
        if (isAt(feed.viewport, to)) move(before);
      };
    },
    lookAt: ({ isSudden, ...view }) => {
      const { x, y } = view;
      const zoom = zoomFor(view, feed.frame);
      const { x: midX, y: midY } = middle();
      move({ x: midX - x * zoom, y: midY - y * zoom, zoom }, isSudden !== true);
    },
    visible: () => feed.visible(),
    pointedAt: (client) => {
      const { layout } = useScene.getState();
      return layout && pickAt(layout, feed, client);
    },
  };
}
