import { useEffect, useRef } from "react";
import type { PointerEvent } from "react";
import type { Box, Size } from "#core/layout/boxes.ts";
import type { Scene } from "#core/scene/primitives.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useScene } from "../../state/sceneStore.ts";
import { changeView, useView } from "../../state/viewStore.ts";
import { overlaps, partOnMap } from "../framing.ts";
import { itemOf } from "../itemsOf.ts";
import { paintScene } from "../paintScene.ts";
import { useViewportFeed } from "../ViewportFeed.ts";
import type { ViewportFeed } from "../ViewportFeed.ts";
import "./Minimap.css";

const largest: Size = { width: 208, height: 128 };
/** From the edges of the map, as the style sheet has it. */
const inset = { right: 12, bottom: 60 } as const;
/** With so much of the map on the screen, a small map says nothing new. */
const nearlyAll = 0.9;
/** The picture need not keep up with every letter. */
const pauseMs = 150;

/** The whole map in the corner, with what is on the screen framed; a press or a drag goes there. */
export function Minimap() {
  const words = useWords().canvas;
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const feed = useViewportFeed();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const paint = () => {
      timer = undefined;
      const { scene } = useScene.getState();
      // What is carried is not there yet, and the pointer is to be followed without a pause.
      if (useView.getState().drag !== null) return;
      if (canvas.current !== null && scene !== undefined)
        paintSmall(canvas.current, scene, paintSoon);
      place();
    };
    const paintSoon = () => {
      timer ??= setTimeout(paint, pauseMs);
    };
    const place = () => {
      const { scene } = useScene.getState();
      if (frame.current === null || scene === undefined) return;
      const scale = scaleOf(scene.size);
      const { x, y, width, height } = partOnMap(feed.visible(), scene.size);
      const { style } = frame.current;
      style.transform = `translate(${x * scale}px, ${y * scale}px)`;
      style.width = `${width * scale}px`;
      style.height = `${height * scale}px`;
      const { size } = scene;
      if (box.current === null || useView.getState().isHeld) return;
      box.current.hidden = shownShare(feed.visible(), size) > nearlyAll || isOverSelection(feed);
    };
    paint();
    const stops = [
      feed.follow(place),
      useScene.subscribe(paintSoon),
      useView.subscribe((now, before) => {
        if (now.selection !== before.selection || now.isHeld !== before.isHeld) place();
        if (now.drag === null && before.drag !== null) paintSoon();
      }),
    ];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [feed]);
  const go = (event: PointerEvent<HTMLElement>) => {
    const { layout } = useScene.getState();
    if (layout === undefined) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const scale = scaleOf(layout.size);
    const at = { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale };
    const { camera, zoom } = useView.getState();
    changeView({ following: null });
    camera?.lookAt({ ...at, zoom, isSudden: true });
  };
  return (
    <div
      ref={box}
      className="c-mini c-control nopan nowheel"
      role="img"
      aria-label={words.minimap}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        go(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons > 0) go(event);
      }}
    >
      <canvas ref={canvas} />
      <div ref={frame} className="c-mini-frame" />
    </div>
  );
}

/** How much of the map is on the screen, 0 … 1. */
function shownShare({ x, y, width, height }: Box, size: Size): number {
  const part = (from: number, length: number, whole: number) =>
    Math.max(0, Math.min(whole, from + length) - Math.max(0, from)) / Math.max(1, whole);
  return part(x, width, size.width) * part(y, height, size.height);
}

/** Whether what is selected lies under the small map. */
function isOverSelection(feed: ViewportFeed): boolean {
  const { layout } = useScene.getState();
  const active = useView.getState().selection.at(-1);
  const box = layout && active && itemOf(layout, active)?.box;
  if (box === undefined) return false;
  const { zoom } = feed.viewport;
  const at = feed.toScreen(box);
  const { width, height } = feed.frame;
  const room = { width: largest.width + inset.right, height: largest.height + inset.bottom };
  const corner = { x: width - room.width, y: height - room.height, ...room };
  return overlaps(corner, { ...at, width: box.width * zoom, height: box.height * zoom });
}

function scaleOf({ width, height }: Size): number {
  return Math.min(largest.width / Math.max(1, width), largest.height / Math.max(1, height), 0.16);
}

function paintSmall(element: HTMLCanvasElement, scene: Scene, onLoaded: () => void): void {
  const canvas = element.getContext("2d", { alpha: false });
  if (canvas === null) return;
  const ratio = Math.min(devicePixelRatio, 2);
  const scale = scaleOf(scene.size);
  const { width, height } = scene.size;
  element.width = Math.max(1, Math.round(width * scale * ratio));
  element.height = Math.max(1, Math.round(height * scale * ratio));
  element.style.width = `${width * scale}px`;
  element.style.height = `${height * scale}px`;
  canvas.fillStyle = scene.paper;
  canvas.fillRect(0, 0, element.width, element.height);
  canvas.setTransform(scale * ratio, 0, 0, scale * ratio, 0, 0);
  const visible = { x: 0, y: 0, width, height };
  paintScene(canvas, scene, { visible, scale: scale * ratio, onLoaded });
}
