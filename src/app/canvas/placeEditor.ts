import type { SceneGroup } from "#core/scene/primitives.ts";
import { useScene } from "../state/sceneStore.ts";
import type { Editing } from "../state/viewStore.ts";
import { leftEdgeOf, slideOf, stickyOf } from "./sticky.ts";
import { textPlace } from "./textPlace.ts";
import type { ViewportFeed } from "./ViewportFeed.ts";

/** Lays a textarea exactly over the text it stands for, in its letters and as tall as its lines. */
export function placeEditor(area: HTMLTextAreaElement, editing: Editing, feed: ViewportFeed): void {
  const { layout } = useScene.getState();
  const place = layout && textPlace(layout, editing);
  if (layout === undefined || place === undefined) return;
  const { box, font, strip, maxLines } = place;
  const group = groupOf(editing);
  const edge = leftEdgeOf(layout, feed.viewport);
  const slide = group !== undefined && strip === "top" ? slideOf(group, edge) : 0;
  const { zoom } = feed.viewport;
  const at = feed.toScreen(box);
  const sticky = stickyOf(layout, feed.viewport);
  const headerTop = layout.stages[0]?.header.y ?? 0;
  const x = strip === "left" ? sticky.left + box.x * zoom : at.x + slide * zoom;
  const y = strip === "top" ? sticky.top + (box.y - headerTop) * zoom : at.y;
  const { style } = area;
  style.transform = `translate(${x}px, ${y}px) scale(${zoom})`;
  style.width = `${box.width - slide}px`;
  style.font = `${font.weight} ${font.size}px/${font.lineHeight}px var(--font)`;
  style.height = "auto";
  // What the map shows no more of would lie over what stands below.
  const most = Math.min(area.scrollHeight, (maxLines ?? Infinity) * font.lineHeight);
  style.height = `${Math.max(box.height, most)}px`;
  style.overflowY = most < area.scrollHeight ? "auto" : "hidden";
  const sheet = group?.primitives.find(
    (primitive) => "fill" in primitive && primitive.type !== "text",
  );
  if (sheet !== undefined && "fill" in sheet && sheet.fill !== undefined)
    style.background = sheet.fill;
}

/** The drawing of what is typed into, where its paper has a colour. */
export function groupOf(editing: Editing): SceneGroup | undefined {
  return useScene.getState().scene?.groups.find(({ kind, entity }) => {
    if (editing.kind === "note") return kind === "note" && entity.note === editing.id;
    if (editing.kind === "stage") return kind === "stage-header" && entity.stage === editing.id;
    return false;
  });
}
