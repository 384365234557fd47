import { useLayoutEffect, useRef } from "react";
import type { Box } from "#core/layout/boxes.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useScene } from "../../state/sceneStore.ts";
import { hidesScores, useWorkshopState } from "../../state/workshopStore.ts";
import { isVeiled } from "../hitAt.ts";
import { veilsOf } from "../veilsOf.ts";
import { useViewportFeed } from "../ViewportFeed.ts";
import "./ScoreVeil.css";

/** Lies over what was scored before, while people rate in silence. */
export function ScoreVeil() {
  const isHidden = useWorkshopState(hidesScores);
  const layout = useScene((state) => state.layout);
  return isHidden && layout !== undefined ? <Veils layout={layout} /> : null;
}

function Veils({ layout }: { readonly layout: MapLayout }) {
  const words = useWords().takingPart;
  const feed = useViewportFeed();
  const all = useRef<HTMLDivElement>(null);
  const lanes = layout.lanes.filter((lane) => isVeiled(lane) && !lane.collapsed);
  useLayoutEffect(() => {
    const place = () => {
      const boxes = lanes.flatMap((lane) => veilsOf(lane, { layout, feed }));
      boxes.forEach((box, index) => placeAt(all.current?.children[index], box));
    };
    return feed.follow(place);
  });
  return (
    <div ref={all} className="c-veil">
      {lanes.flatMap(({ lane: { id } }) => [
        <p key={id}>{words.scoresHidden}</p>,
        <div key={`${id} remembered`} aria-hidden />,
      ])}
    </div>
  );
}

function placeAt(element: Element | undefined, { x, y, width, height }: Box): void {
  if (!(element instanceof HTMLElement)) return;
  element.hidden = width <= 0 || height <= 0;
  element.style.translate = `${x}px ${y}px`;
  element.style.width = `${Math.max(0, width)}px`;
  element.style.height = `${Math.max(0, height)}px`;
}
