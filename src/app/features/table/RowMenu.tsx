import type { Id } from "#core/model/journeyMap.ts";
import { indexOf, touchpointsOf } from "#core/model/select.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useRemove } from "../../parts/useRemove.ts";
import { showComments } from "../../state/commentStore.ts";
import { canEdit, mayDo, useMap } from "../../state/mapStore.ts";
import { select } from "../../state/viewStore.ts";
import { ContextMenu } from "../../ui/ContextMenu.tsx";
import { announce } from "../../ui/announce.ts";
import { moveRow } from "./moveRow.ts";
import type { TableController } from "./TableController.ts";
import type { MenuEntry } from "../../ui/MenuList.tsx";

/** Where a row's menu opens, in client pixels. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly touchpoint: Id;
}

export interface RowMenuProps {
  readonly place: MenuPlace | undefined;
  readonly controller: TableController;
  readonly onClose: () => void;
}

/** What can be done with a row. */
export function RowMenu({ place, controller, onClose }: RowMenuProps) {
  const words = useWords();
  const locale = useLocale();
  const map = useMap((state) => state.map);
  const isEditor = useMap(canEdit);
  const canComment = useMap((state) => mayDo("comment", state));
  const remove = useRemove();
  if (place === undefined) return null;
  const id = place.touchpoint;
  const touchpoint = indexOf(map).touchpoints.get(id);
  if (touchpoint === undefined) return null;
  const { stage } = touchpoint.place;
  const naming = { map, locale, words };
  const title = columnTitle(id, naming);
  const siblings = touchpointsOf(map, stage);
  const next = siblings[siblings.indexOf(touchpoint) + 1];
  const move = (by: -1 | 1) => {
    controller.goToRow(id);
    const said = moveRow(controller, by);
    if (said !== undefined) announce(said);
  };
  const changes: readonly MenuEntry[] = [
    "line",
    { id: "above", label: words.table.addAbove, onAction: () => controller.add(stage, id) },
    {
      id: "below",
      label: words.table.addBelow,
      onAction: () => controller.add(stage, next?.id),
    },
    "line",
    { id: "up", label: words.table.moveUp, shortcut: "Alt+ArrowUp", onAction: () => move(-1) },
    {
      id: "down",
      label: words.table.moveDown,
      shortcut: "Alt+ArrowDown",
      onAction: () => move(1),
    },
    {
      id: "stage",
      label: words.table.moveToStage,
      entries: map.stages.map((other) => ({
        id: other.id,
        label: columnTitle(other.id, naming),
        isChecked: other.id === stage,
        onAction: () => {
          controller.run({ type: "moveTouchpoints", ids: [id], stage: other.id });
          controller.goToRow(id);
        },
      })),
    },
    "line",
    {
      id: "delete",
      label: words.table.delete,
      isDangerous: true,
      onAction: () => remove([{ kind: "touchpoint", id }], words.table.deleted(title)),
    },
  ];
  return (
    <ContextMenu
      label={words.table.rowMenu(title)}
      at={place}
      onClose={onClose}
      entries={[
        {
          id: "select",
          label: words.table.selectRow(title),
          onAction: () => select([{ kind: "touchpoint", id }]),
        },
        ...(canComment
          ? [
              {
                id: "comment",
                label: words.actions.names.comment,
                onAction: () => showComments({ at: "new", target: { kind: "touchpoint", id } }),
              },
            ]
          : []),
        ...(isEditor ? changes : []),
      ]}
    />
  );
}
