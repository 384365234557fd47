import { laneKinds, noteKinds } from "#core/model/journeyMap.ts";
import type { LaneKind, NoteKind } from "#core/model/journeyMap.ts";
import { wordsOf } from "#core/words/words.ts";
import { addLane } from "../../actions/addLane.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import type { MenuEntry } from "../../ui/MenuList.tsx";

/** The lanes that can be added: of note lanes any number, of each other kind one. */
export function useLaneEntries(): readonly MenuEntry[] {
  const words = useWords().lanes;
  const core = wordsOf(useLocale());
  const lanes = useMap((state) => state.map.lanes);
  const session = useSession();
  const add = (kind: LaneKind, noteKind?: NoteKind) => addLane({ session }, { kind, noteKind });
  return [
    {
      id: "notes",
      heading: words.addNotes,
      entries: [
        {
          id: "own",
          label: words.ownLane,
          onAction: () => addLane({ session }, { kind: "notes", title: words.newName }),
        },
        ...noteKinds.map((kind) => ({
          id: `notes-${kind}`,
          label: core.noteKinds[kind],
          onAction: () => add("notes", kind),
        })),
      ],
    },
    "line",
    ...laneKinds
      .filter((kind) => kind !== "notes")
      .map((kind) => ({
        id: kind,
        label: core.laneKinds[kind],
        isDisabled: lanes.some((lane) => lane.kind === kind),
        onAction: () => add(kind),
      })),
  ];
}
