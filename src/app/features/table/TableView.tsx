import { Keyboard } from "lucide-react";
import { useState } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { isCoarse } from "../../platform/isCoarse.ts";
import { hidesScores, useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PopoverButton } from "../../ui/Popover.tsx";
import { shortcutText } from "../../ui/shortcutText.ts";
import { useSession } from "../../session/useSession.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { goToDetails } from "../../state/viewStore.ts";
import { cellCount } from "./cellRange.ts";
import type { CellRange } from "./cellRange.ts";
import { TableGrid } from "./TableGrid.tsx";
import { useTable } from "./useTable.ts";
import "./TableView.css";

/** The map as a table: the quickest way to enter many scores, and the way in for screen readers. */
export function TableView() {
  const { table: words, canvas, takingPart } = useWords();
  const session = useSession();
  const personas = useMap((state) => state.map.personas.length);
  const table = useTable();
  const { range } = table;
  const isEditor = useMap(canEdit);
  const chosen = (block: CellRange) => {
    const size = words.selected(cellCount(block));
    return isEditor ? words.selectedHint(size, shortcutText("Mod+Enter")) : size;
  };
  const [hasKeys] = useState(() => !isCoarse());
  const isHidden = useWorkshopState(hidesScores);
  const help = isEditor ? (hasKeys ? words.helpShort : words.touchShort) : words.viewShort;
  const hint = isHidden ? takingPart.scoresHidden : help;
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
            isEditor && (
              <Button kind="primary" onPress={addStage}>
                {words.addStage}
              </Button>
            )
          }
        >
          {isEditor && <p>{words.noStagesHint}</p>}
        </EmptyState>
      </section>
    );
  }
  return (
    <section className="tb" aria-label={words.caption}>
      <div className="tb-bar">
        <p className="tb-hint">
          {range === undefined
            ? personas === 0 && isEditor
              ? words.noPersonas
              : hint
            : chosen(range)}
        </p>
        {personas === 0 && isEditor && (
          <Button isSmall onPress={addPersona}>
            {words.addPersona}
          </Button>
        )}
        {isEditor && (
          <Button isSmall onPress={addStage}>
            {words.addStage}
          </Button>
        )}
        {hasKeys && <KeysButton />}
      </div>
      <TableGrid table={table} />
    </section>
  );
}

/** The keys that change nothing. */
const viewKeys: readonly string[] = [
  "arrows",
  "tab",
  "leave",
  "details",
  "ends",
  "block",
  "select",
];

function KeysButton() {
  const words = useWords().table;
  const isEditor = useMap(canEdit);
  const keys = Object.entries(words.keys).filter(([key]) => isEditor || viewKeys.includes(key));
  return (
    <PopoverButton
      label={words.showHelp}
      isIconOnly
      isSmall
      icon={<Keyboard size={16} aria-hidden />}
    >
      {() => (
        <ul className="tb-keys">
          {keys.map(([key, text]) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </PopoverButton>
  );
}
