import { entityKinds } from "#core/model/parts.ts";
import { indexOf } from "#core/model/select.ts";
import type { Id, Note, Touchpoint } from "#core/model/journeyMap.ts";
import type { Target } from "#core/model/target.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useRemove } from "../../parts/useRemove.ts";
import { useMap } from "../../state/mapStore.ts";
import { selectedIds } from "../../state/selection.ts";
import type { Selection } from "../../state/selection.ts";
import { hidesScores, useWorkshopState } from "../../state/workshopStore.ts";
import { DeleteButton } from "./DeleteButton.tsx";
import { InspectorFrame } from "./InspectorFrame.tsx";
import { SeveralNotes } from "./SeveralNotes.tsx";
import { SeveralRatings } from "./SeveralRatings.tsx";
import { SeveralTouchpoints } from "./SeveralTouchpoints.tsx";

/** What several selected things have in common, and what can be done to all of them. */
export function SeveralInspector({ selection }: { readonly selection: Selection }) {
  const words = useWords().inspector;
  const { list } = useFormat();
  const map = useMap((state) => state.map);
  const remove = useRemove();
  const isHidden = useWorkshopState(hidesScores);
  const { touchpoints, notes } = indexOf(map);
  const targets = selection.filter(isEntity);
  const parts = ([...entityKinds, "rating"] as const)
    .map((kind) => ({ kind, count: selectedIds(selection, kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words.severalParts[kind](count));
  const ratings = selectedIds(selection, "rating");
  return (
    <InspectorFrame
      overline={list(parts)}
      title={words.several(selection.length)}
      footer={
        targets.length > 0 && (
          <DeleteButton onPress={() => remove(targets, words.deleted.several(targets.length))} />
        )
      }
    >
      <SeveralTouchpoints
        touchpoints={found<Touchpoint>(touchpoints, selectedIds(selection, "touchpoint"))}
      />
      <SeveralNotes notes={found<Note>(notes, selectedIds(selection, "note"))} />
      {ratings.length > 0 && !isHidden && <SeveralRatings keys={ratings} />}
    </InspectorFrame>
  );
}

function isEntity(selected: Selection[number]): selected is Target {
  return (entityKinds as readonly string[]).includes(selected.kind);
}

function found<T>(entities: ReadonlyMap<Id, T>, ids: readonly Id[]): readonly T[] {
  return ids.map((id) => entities.get(id)).filter((entity) => entity !== undefined);
}
