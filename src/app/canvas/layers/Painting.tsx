import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import { useScene } from "../../state/sceneStore.ts";
import { onEmojiLoaded } from "../emojiPictures.ts";
import { MapPainter } from "../MapPainter.ts";
import { useViewportFeed } from "../ViewportFeed.ts";
import type { ViewportFeed } from "../ViewportFeed.ts";

/** The map as a painting: while it moves, before its nodes are mounted, and where it is too small to be read. */
export function Painting({ surface }: { readonly surface: RefObject<HTMLElement | null> }) {
  const sheet = useRef<HTMLDivElement>(null);
  const feed = useViewportFeed();
  useLayoutEffect(() => {
    return sheet.current === null ? undefined : keepPainted(new MapPainter(sheet.current), feed);
  }, [feed]);
  useLayoutEffect(() => {
    return feed.follow(() => surface.current?.toggleAttribute("data-painted", feed.isPainted()));
  }, [feed, surface]);
  return (
    <div className="c-painting" aria-hidden>
      <div ref={sheet} />
    </div>
  );
}

/** Paints after every change, once a frame and in the frame of the change. */
function keepPainted(painter: MapPainter, feed: ViewportFeed): () => void {
  let request = 0;
  let isDue = false;
  const paint = () => {
    isDue = request !== 0;
    if (isDue) return;
    const { scene } = useScene.getState();
    if (scene !== undefined && feed.isPainted()) painter.paint(scene, feed, paintAnew);
    request = requestAnimationFrame(nextFrame);
  };
  const nextFrame = () => {
    request = 0;
    if (isDue) paint();
  };
  const paintAnew = () => {
    painter.forget();
    paint();
  };
  const stops = [feed.follow(paint), useScene.subscribe(paint), onEmojiLoaded(paintAnew)];
  document.fonts.addEventListener("loadingdone", paintAnew);
  return () => {
    document.fonts.removeEventListener("loadingdone", paintAnew);
    cancelAnimationFrame(request);
    for (const stop of stops) stop();
  };
}
