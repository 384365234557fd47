import { useState } from "react";
import { stageOfColumn } from "#core/model/select.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";

/** Where notes of a step were last said to belong, while the page is open. */
const chosenByBlock = new Map<Id, Id>();

/** Where the next note of a step belongs, as last chosen, also before the panel was closed; `first` after a reload. */
export function useChosenPlace(
  block: Id,
  { map, first }: { readonly map: JourneyMap; readonly first: Id | undefined },
): [Id | undefined, (column: Id) => void] {
  const [chosen, setChosen] = useState(() => chosenByBlock.get(block) ?? first);
  const choose = (column: Id) => {
    chosenByBlock.set(block, column);
    setChosen(column);
  };
  const isThere = chosen !== undefined && stageOfColumn(map, chosen) !== undefined;
  return [isThere ? chosen : undefined, choose];
}
