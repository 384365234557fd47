import { Keyboard } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { isCoarse } from "../../platform/isCoarse.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PopoverButton } from "../../ui/Popover.tsx";
import { shortcutText } from "../../ui/shortcutText.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { goToDetails } from "../../state/viewStore.ts";
import { cellCount } from "./cellRange.ts";
import type { CellRange } from "./cellRange.ts";
import { TableGrid } from "./TableGrid.tsx";
import { useTable } from "./useTable.ts";
import "./TableView.css";

/** The map as a table: the quickest way to enter many scores, and the way in for screen readers. */
export function TableView() {
  const { table: words, canvas } = useWords();
  const session = useSession();
  const personas = useMap((state) => state.map.personas.length);
  const table = useTable();
  const { range } = table;
  const chosen = (block: CellRange) =>
    words.selectedHint(words.selected(cellCount(block)), shortcutText("Mod+Enter"));
  const [hasKeys] = useState(() => !isCoarse());
  const hint = hasKeys ? words.helpShort : words.touchShort;
  // What is added is named in its details.
  const addPersona = () => {
    const id = session.newId();
    const fields = { picture: "face-1" };
    if (session.run({ type: "addPersona", id, name: canvas.newPersona(1), fields }))
      goToDetails({ kind: "persona", id });
  };
  const addStage = () => {
    const id = session.newId();
    if (session.run({ type: "addStage", id, title: words.newStage }))
      goToDetails({ kind: "stage", id });
  };
  if (table.rows.length === 0) {
    return (
      <section className="tb" aria-label={words.caption}>
        <EmptyState
          title={words.noStages}
          actions={
            <Button kind="primary" onPress={addStage}>
              {words.addStage}
            </Button>
          }
        >
          <p>{words.noStagesHint}</p>
        </EmptyState>
      </section>
    );
  }
  return (
    <section className="tb" aria-label={words.caption}>
      <div className="tb-bar">
        <p className="tb-hint">
          {range === undefined ? (personas === 0 ? words.noPersonas : hint) : chosen(range)}
        </p>
        {personas === 0 && (
          <Button isSmall onPress={addPersona}>
            {words.addPersona}
          </Button>
        )}
        <Button isSmall onPress={addStage}>
          {words.addStage}
        </Button>
        {hasKeys && <KeysButton />}
      </div>
      <TableGrid table={table} />
    </section>
  );
}

function KeysButton() {
  const words = useWords().table;
  return (
    <PopoverButton
      label={words.showHelp}
      isIconOnly
      isSmall
      icon={<Keyboard size={16} aria-hidden />}
    >
      {() => (
        <ul className="tb-keys">
          {Object.entries(words.keys).map(([key, text]) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </PopoverButton>
  );
}
