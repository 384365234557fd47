import { EllipsisVertical } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { useRemove } from "../../parts/useRemove.ts";
import type { PersonaMark } from "../../parts/usePersonaMarks.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { select, showPersonas, useView } from "../../state/viewStore.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { useMovePersona } from "./useMovePersona.ts";
import type { MenuEntry } from "../../ui/MenuList.tsx";

export interface PersonaMenuProps {
  readonly mark: PersonaMark;
  readonly name: string;
}

/** What can be done with one persona of the list. */
export function PersonaMenu({ mark, name }: PersonaMenuProps) {
  const words = useWords().personas;
  const personas = useMap((state) => state.map.personas);
  const shown = useView((view) => view.visiblePersonas);
  const isEditor = useMap(canEdit);
  const move = useMovePersona();
  const remove = useRemove();
  const { index } = mark;
  const { id } = mark.persona;
  const changes: readonly MenuEntry[] = [
    "line",
    {
      id: "up",
      label: words.moveUp,
      isDisabled: index === 0,
      onAction: () => move(id, personas[index - 1]?.id),
    },
    {
      id: "down",
      label: words.moveDown,
      isDisabled: index >= personas.length - 1,
      onAction: () => move(id, personas[index + 2]?.id),
    },
    "line",
    {
      id: "delete",
      label: words.delete,
      isDangerous: true,
      onAction: () => remove([{ kind: "persona", id }], words.deleted(name)),
    },
  ];
  return (
    <MenuButton
      label={words.menu(name)}
      isIconOnly
      isSmall
      icon={<EllipsisVertical size={16} aria-hidden />}
      entries={[
        {
          id: "details",
          label: words.details,
          onAction: () => select([{ kind: "persona", id }]),
        },
        { id: "only", label: words.showOnly, onAction: () => showPersonas([id]) },
        {
          id: "all",
          label: words.showAll,
          isDisabled: shown === null,
          onAction: () => showPersonas(null),
        },
        ...(isEditor ? changes : []),
      ]}
    />
  );
}
