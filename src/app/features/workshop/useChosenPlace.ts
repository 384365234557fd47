import { useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";

/** Where notes of a step were last said to belong, while the page is open. */
const chosenByBlock = new Map<Id, Id>();

/** Where the next note of a step belongs, as last chosen, also before the panel was closed; `first` after a reload. */
export function useChosenPlace(
  block: Id,
  first: Id | undefined,
): [Id | undefined, (column: Id) => void] {
  const [chosen, setChosen] = useState(() => chosenByBlock.get(block) ?? first);
  const choose = (column: Id) => {
    chosenByBlock.set(block, column);
    setChosen(column);
  };
  return [chosen, choose];
}
