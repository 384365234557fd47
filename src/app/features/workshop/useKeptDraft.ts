import { useEffect, useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { keptStorage } from "../../platform/keptStorage.ts";
import { randomId } from "../../platform/randomId.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { keepRefused } from "./enterAnswer.ts";

/** A text that is still here after a reload, until it is sent; where its step closes first, it is offered to be copied. */
export function useKeptDraft(block: Id): [string, (text: string) => void] {
  const key = `yolculuk.draft:${block}`;
  useEffect(() => () => offerUnsent(block, key), [block, key]);
  const [draft, setDraft] = useState(() => keptStorage.getItem(key) ?? "");
  const keep = (text: string) => {
    setDraft(text);
    if (text === "") keptStorage.removeItem(key);
    else keptStorage.setItem(key, text);
  };
  return [draft, keep];
}

function offerUnsent(block: Id, key: string): void {
  const text = keptStorage.getItem(key) ?? "";
  const { workshop, refused } = useWorkshopState.getState();
  const isOpen = workshop?.blocks.some(({ id, state }) => id === block && state === "open");
  if (text.trim() === "" || isOpen === true) return;
  keptStorage.removeItem(key);
  keepRefused([...refused, { block, change: { kind: "note", id: randomId(), column: "", text } }]);
}
