import { useState } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { useDeeds } from "./useDeeds.ts";

/** Asks before the workshop ends, and whether those who came by the code stay as onlookers. */
export function EndDialog({ onClose }: { readonly onClose: () => void }) {
  const { workshop: words, kit } = useWords();
  const deeds = useDeeds();
  const [keepsView, setKeepsView] = useState(true);
  const end = async () => {
    if (await deeds.run({ type: "end", keepsView })) onClose();
  };
  return (
    <Dialog
      title={words.endTitle}
      isOpen
      isAlert
      size="narrow"
      onClose={onClose}
      footer={
        <>
          <Button autoFocus onPress={onClose}>
            {kit.cancel}
          </Button>
          <Button kind="primary" onPress={() => void end()}>
            {words.endNow}
          </Button>
        </>
      }
    >
      <div className="ws-stack">
        <p>{words.endText}</p>
        <Switch isSelected={keepsView} onChange={setKeepsView}>
          {words.keepsView}
        </Switch>
      </div>
    </Dialog>
  );
}
