import { measures } from "#core/layout/measures.ts";
import { useScene } from "../state/sceneStore.ts";
import { useView } from "../state/viewStore.ts";
import type { Editing } from "../state/viewStore.ts";
import { groupOf } from "./placeEditor.ts";
import { slideOf } from "./sticky.ts";
import { textPlace } from "./textPlace.ts";

/** Below `least` one cannot read what one types; at `enough` one can. */
const readable = { least: 0.6, enough: 0.75 } as const;

/** Brings a text that is about to be typed onto the screen, large enough to be read; returns how to go back. */
export function showForTyping(editing: Editing): () => void {
  const { layout } = useScene.getState();
  const { camera, zoom } = useView.getState();
  const place = layout && textPlace(layout, editing);
  if (place === undefined || camera === null) return () => undefined;
  const group = groupOf(editing);
  // A name that keeps in sight is typed where it shows.
  const edge = camera.visible().x + measures.laneHeaderWidth;
  const slide = group !== undefined && place.strip === "top" ? slideOf(group, edge) : 0;
  const box = { ...place.box, x: place.box.x + slide, width: place.box.width - slide };
  if (zoom < readable.least) return camera.enlarge(box, readable.enough);
  camera.reveal(box);
  return () => undefined;
}
