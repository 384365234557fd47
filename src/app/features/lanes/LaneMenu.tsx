import { EllipsisVertical } from "lucide-react";
import type { Lane } from "#core/model/journeyMap.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useRemove } from "../../parts/useRemove.ts";
import { useSession } from "../../session/useSession.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { select } from "../../state/viewStore.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { useMoveLane } from "./useMoveLane.ts";
import type { MenuEntry } from "../../ui/MenuList.tsx";

export interface LaneMenuProps {
  readonly lane: Lane;
  readonly title: string;
}

/** What can be done with one lane of the list. */
export function LaneMenu({ lane, title }: LaneMenuProps) {
  const words = useWords().lanes;
  const map = useMap((state) => state.map);
  const session = useSession();
  const isEditor = useMap(canEdit);
  const move = useMoveLane();
  const remove = useRemove();
  const { id, collapsed } = lane;
  const index = map.lanes.indexOf(lane);
  const notes = map.notes.filter(({ place }) => place.lane === id).length;
  const said = notes > 0 ? words.deletedWithNotes(title, notes) : words.deleted(title);
  const changes: readonly MenuEntry[] = [
    {
      id: "collapse",
      label: collapsed ? words.expand : words.collapse,
      onAction: () =>
        session.run({
          type: "setFields",
          kind: "lane",
          ids: [id],
          fields: { collapsed: !collapsed },
        }),
    },
    "line",
    {
      id: "up",
      label: words.moveUp,
      isDisabled: index <= 0,
      onAction: () => move(id, map.lanes[index - 1]?.id),
    },
    {
      id: "down",
      label: words.moveDown,
      isDisabled: index >= map.lanes.length - 1,
      onAction: () => move(id, map.lanes[index + 2]?.id),
    },
    "line",
    {
      id: "delete",
      label: words.delete,
      isDangerous: true,
      onAction: () => remove([{ kind: "lane", id }], said),
    },
  ];
  return (
    <MenuButton
      label={words.menu(title)}
      isIconOnly
      isSmall
      icon={<EllipsisVertical size={16} aria-hidden />}
      entries={[
        { id: "details", label: words.details, onAction: () => select([{ kind: "lane", id }]) },
        ...(isEditor ? changes : []),
      ]}
    />
  );
}
