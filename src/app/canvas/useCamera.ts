import { useReactFlow } from "@xyflow/react";
import { useCallback, useEffect } from "react";
import type { RefObject } from "react";
import type { Size } from "#core/layout/boxes.ts";
import type { Camera } from "../state/camera.ts";
import { useScene } from "../state/sceneStore.ts";
import { changeView, useView } from "../state/viewStore.ts";
import { boxAround, revealed, viewportFor, wholeViewport, zoomedAt } from "./framing.ts";
import { glide } from "./glide.ts";
import { itemOf } from "./itemsOf.ts";
import { stickyOf } from "./sticky.ts";
import { useViewportFeed } from "./ViewportFeed.ts";
import type { Viewport, ViewportFeed } from "./ViewportFeed.ts";

type Move = (viewport: Viewport, isCalm?: boolean) => void;

const calmMs = 180;

/** Registers the camera while the canvas is mounted; returns what React Flow reports its viewport to. */
export function useCamera(surface: RefObject<HTMLElement | null>): (viewport: Viewport) => void {
  const feed = useViewportFeed();
  const flow = useReactFlow();
  const onViewportChange = useCallback(
    (viewport: Viewport) => {
      feed.publish(viewport);
      if (useView.getState().zoom !== viewport.zoom) changeView({ zoom: viewport.zoom });
    },
    [feed],
  );
  useEffect(() => {
    const way = glide((viewport) => void flow.setViewport(viewport));
    const move: Move = (viewport, isCalm = true) => {
      way.to(flow.getViewport(), viewport, isCalm && !isMotionReduced() ? calmMs : 0);
    };
    const stopMeasuring = measure(surface.current, feed);
    changeView({ camera: cameraOf(feed, move) });
    const stopKeeping = keepSelectionInView(feed);
    return () => {
      way.stop();
      stopKeeping();
      stopMeasuring();
      changeView({ camera: null });
    };
  }, [feed, flow, surface]);
  return onViewportChange;
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

/** A second press may follow the first: only then may what is under the pointer move. */
const doubleClickMs = 500;

/** Brings what is selected back onto the screen when a panel that opens would cover it. */
function keepSelectionInView(feed: ViewportFeed): () => void {
  let { width } = feed.frame;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const reveal = () => {
    const { layout } = useScene.getState();
    const { camera, selection, isHeld } = useView.getState();
    const active = selection.at(-1);
    const box = layout && active && itemOf(layout, active)?.box;
    if (box !== undefined && !isHeld) camera?.reveal(box);
  };
  const stop = feed.follow(() => {
    const isNarrower = feed.frame.width < width;
    ({ width } = feed.frame);
    if (!isNarrower) return;
    clearTimeout(timer);
    timer = setTimeout(reveal, doubleClickMs);
  });
  return () => {
    clearTimeout(timer);
    stop();
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
      const { layout } = useScene.getState();
      if (layout === undefined) return;
      const { width, height } = stickyOf(layout, feed.viewport);
      const next = revealed(feed.viewport, box, {
        frame: feed.frame,
        inset: { x: width, y: height },
      });
      if (next.x !== feed.viewport.x || next.y !== feed.viewport.y) move(next);
    },
    lookAt: ({ x, y, zoom, isSudden }) => {
      const { x: midX, y: midY } = middle();
      move({ x: midX - x * zoom, y: midY - y * zoom, zoom }, isSudden !== true);
    },
    visible: () => feed.visible(),
  };
}
