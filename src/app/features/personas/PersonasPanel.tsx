import { Plus } from "lucide-react";
import { useAction } from "../../actions/useActions.ts";
import { usePersonaMarks } from "../../parts/usePersonaMarks.ts";
import { personaName } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { SidePanel } from "../../parts/SidePanel.tsx";
import { showPersonas, useView } from "../../state/viewStore.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { SortableList } from "../../ui/SortableList.tsx";
import { PersonaRow } from "./PersonaRow.tsx";
import { useMovePersona } from "./useMovePersona.ts";
import "./PersonasPanel.css";

/** The personas of the map: who stands in front, in which order, and what each will remember. */
export function PersonasPanel() {
  const words = useWords().personas;
  const locale = useLocale();
  const marks = usePersonaMarks();
  const shown = useView((view) => view.visiblePersonas);
  const move = useMovePersona();
  const { run: add, isOffered: isEditor } = useAction("addPersona");
  return (
    <SidePanel
      title={words.title}
      closeLabel={words.close}
      tools={
        shown !== null && (
          <Button kind="quiet" isSmall onPress={() => showPersonas(null)}>
            {words.showAll}
          </Button>
        )
      }
      footer={
        isEditor && (
          <Button isSmall icon={<Plus size={14} aria-hidden />} onPress={add}>
            {words.add}
          </Button>
        )
      }
    >
      {marks.length === 0 && (
        <EmptyState title={words.empty}>{isEditor && <p>{words.emptyHint}</p>}</EmptyState>
      )}
      <SortableList
        label={words.list}
        items={marks.map((mark) => ({ id: mark.persona.id, mark }))}
        handleLabel={({ mark }) => words.drag(personaName(mark.persona, locale))}
        onMove={isEditor ? move : undefined}
      >
        {({ mark }, handle) => <PersonaRow mark={mark} handle={handle} />}
      </SortableList>
    </SidePanel>
  );
}
