import { useWords } from "../../i18n/useWords.ts";
import { changeWorkshop } from "../../state/workshopStore.ts";
import { Confirm } from "../../ui/Confirm.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useDeeds } from "./useDeeds.ts";

/** Asks before another code takes the place of the one on the screen. */
export function NewCodeQuestion({ onClose }: { readonly onClose: () => void }) {
  const { workshop: words } = useWords();
  const deeds = useDeeds();
  const give = async () => {
    if (!(await deeds.run({ type: "newCode" }))) return;
    const show = { label: words.showWayIn, run: () => changeWorkshop({ isWayInShown: true }) };
    showToast(words.newCodeGiven, { action: show });
  };
  return (
    <Confirm
      title={words.newCodeTitle}
      isOpen
      confirmLabel={words.newCode}
      onClose={onClose}
      onConfirm={() => void give()}
    >
      <p>{words.newCodeText}</p>
    </Confirm>
  );
}
