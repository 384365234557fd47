import type { Target } from "#core/model/target.ts";
import { useWords } from "../i18n/useWords.ts";
import { useSession } from "../session/useSession.ts";
import { isSame } from "../state/selection.ts";
import type { Selected } from "../state/selection.ts";
import { select, useView } from "../state/viewStore.ts";
import { showUndoable } from "./showUndoable.ts";

/** Deletes and says so, with a way back in the message. */
export function useRemove(): (targets: readonly Target[], said: string) => void {
  const session = useSession();
  const words = useWords();
  return (targets, said) => {
    if (!session.run({ type: "remove", targets })) return;
    const { selection } = useView.getState();
    const isGone = (each: Selected) => targets.some((target) => isSame(each, target));
    select(selection.filter((each) => !isGone(each)));
    showUndoable(said, { session, label: words.canvas.undo });
  };
}
