import { useState } from "react";
import { useActionContext } from "../../actions/useActions.ts";
import { targetName } from "../../i18n/targetName.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Select } from "../../ui/Select.tsx";
import { announce } from "../../ui/announce.ts";
import { moveFields, moveToCommand } from "./moveTo.ts";
import type { MoveChoice } from "./moveTo.ts";

/** Moves the selection without dragging: where to is chosen from lists. */
export function MoveToDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const context = useActionContext();
  const [choice, setChoice] = useState<MoveChoice>({});
  const now = context();
  const fields = moveFields(now, choice);
  const target = now.view.selection.at(-1);
  const move = () => {
    onClose();
    const command = moveToCommand(now, choice);
    if (command === undefined || !now.session.run(command) || target === undefined) return;
    announce(targetName(target, { ...now, map: useMap.getState().map }) ?? "");
  };
  return (
    <Dialog
      title={words.dialogs.moveToTitle}
      isOpen
      onClose={onClose}
      size="narrow"
      footer={
        <>
          <Button onPress={onClose}>{words.kit.cancel}</Button>
          <Button kind="primary" onPress={move}>
            {words.dialogs.move}
          </Button>
        </>
      }
    >
      {fields.map(({ name, label, options, value }, index) => (
        <Select
          key={name}
          autoFocus={index === 0}
          label={label}
          options={options}
          value={value}
          onChange={(id) => setChoice(withChoice(choice, name, id))}
        />
      ))}
    </Dialog>
  );
}

/** What was chosen further down depends on what is chosen here. */
function withChoice(choice: MoveChoice, name: keyof MoveChoice, id: string): MoveChoice {
  if (name === "stage") return { stage: id };
  if (name === "lane") return { lane: id, column: choice.column };
  if (name === "column") return { lane: choice.lane, column: id };
  return { ...choice, [name]: id };
}
