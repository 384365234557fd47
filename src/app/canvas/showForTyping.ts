import { useScene } from "../state/sceneStore.ts";
import { useView } from "../state/viewStore.ts";
import type { Editing } from "../state/viewStore.ts";
import { textPlace } from "./textPlace.ts";

/** Below this zoom one cannot read what one types. */
const readableZoom = 0.6;

/** Brings a text that is about to be typed onto the screen, large enough to be read. */
export function showForTyping(editing: Editing): void {
  const { layout } = useScene.getState();
  const { camera, zoom } = useView.getState();
  const box = layout && textPlace(layout, editing)?.box;
  if (box === undefined) return;
  if (zoom >= readableZoom) return camera?.reveal(box);
  camera?.lookAt({ x: box.x + box.width / 2, y: box.y + box.height / 2, zoom: 1 });
}
