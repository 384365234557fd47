import { useEffect, useRef } from "react";
import { useScene } from "../../state/sceneStore.ts";
import { paintScene } from "../paintScene.ts";
import { useIsFar } from "../useElements.ts";
import { useViewportFeed } from "../ViewportFeed.ts";
import type { ViewportFeed } from "../ViewportFeed.ts";

/** The map on one canvas, where it is too small to be read: thousands of elements would be slow. */
export function FarCanvas() {
  const isFar = useIsFar();
  return isFar ? <Painting /> : null;
}

function Painting() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const feed = useViewportFeed();
  useEffect(() => {
    const element = canvas.current;
    if (element === null) return;
    let request = 0;
    const paint = () => {
      request = 0;
      paintFar(element, feed, paintSoon);
    };
    const paintSoon = () => {
      if (request === 0) request = requestAnimationFrame(paint);
    };
    const stops = [feed.follow(paintSoon), useScene.subscribe(paintSoon)];
    paint();
    return () => {
      cancelAnimationFrame(request);
      for (const stop of stops) stop();
    };
  }, [feed]);
  return <canvas ref={canvas} className="c-far" aria-hidden />;
}

function paintFar(element: HTMLCanvasElement, feed: ViewportFeed, onLoaded: () => void): void {
  const { scene } = useScene.getState();
  const canvas = element.getContext("2d", { alpha: false });
  if (scene === undefined || canvas === null) return;
  const ratio = Math.min(devicePixelRatio, 2);
  const { width, height } = feed.frame;
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (element.width !== wide || element.height !== high) {
    element.width = wide;
    element.height = high;
  }
  canvas.setTransform(1, 0, 0, 1, 0, 0);
  canvas.fillStyle = scene.paper;
  canvas.fillRect(0, 0, wide, high);
  const { x, y, zoom } = feed.viewport;
  const scale = zoom * ratio;
  canvas.setTransform(scale, 0, 0, scale, x * ratio, y * ratio);
  paintScene(canvas, scene, { visible: feed.visible(), scale, onLoaded });
}
