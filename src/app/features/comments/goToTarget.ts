import type { CommentTarget } from "#core/wire/comments.ts";
import { useScene } from "../../state/sceneStore.ts";
import { openPanel, select, useView } from "../../state/viewStore.ts";

/** Selects what a thread is about, and brings it into view; from a sheet that would cover it, the sheet goes. */
export function goToTarget({ kind, id }: CommentTarget, isSheet: boolean): void {
  if (isSheet) openPanel(null);
  select([{ kind, id }]);
  const { layout } = useScene.getState();
  const box =
    kind === "stage"
      ? layout?.stages.find(({ stage }) => stage.id === id)?.header
      : (layout?.cardById.get(id)?.box ?? layout?.noteById.get(id)?.box);
  if (box !== undefined) useView.getState().camera?.reveal(box);
}
