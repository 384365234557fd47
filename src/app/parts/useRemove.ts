import type { Target } from "#core/commands/remove.ts";
import { useWords } from "../i18n/useWords.ts";
import { useSession } from "../session/useSession.ts";
import { select, useView } from "../state/viewStore.ts";
import { showToast } from "../ui/toasts.ts";

/** Deletes and says so, with a way back in the message. */
export function useRemove(): (targets: readonly Target[], said: string) => void {
  const session = useSession();
  const words = useWords();
  return (targets, said) => {
    if (!session.run({ type: "remove", targets })) return;
    const { selection } = useView.getState();
    select([]);
    const undo = () => {
      session.undo();
      select(selection);
    };
    showToast(said, { action: { label: words.parts.undo, run: undo } });
  };
}
