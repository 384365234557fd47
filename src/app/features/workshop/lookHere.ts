import { useScene } from "../../state/sceneStore.ts";
import { useView } from "../../state/viewStore.ts";
import { showToast } from "../../ui/toasts.ts";
import { columnLookedAt } from "./columnLookedAt.ts";
import type { Deeds } from "./useDeeds.ts";

/** Asks everybody to look at what this person sees; those without a drawing, at the touchpoint or stage that stands there. */
export async function lookHere({ run }: Deeds, said: string): Promise<void> {
  const { camera, zoom, selection } = useView.getState();
  const { layout } = useScene.getState();
  if (camera === null || layout === undefined) return;
  const visible = camera.visible();
  const { x, y, width, height } = visible;
  const middle = { x: x + width / 2, y: y + height / 2 };
  const at = columnLookedAt(layout, { visible, selection });
  const deed = { type: "look", ...middle, zoom, width, height, ...(at && { at }) } as const;
  if (await run(deed)) showToast(said);
}
