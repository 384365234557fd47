import { useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { keptStorage } from "../../platform/keptStorage.ts";
import { randomId } from "../../platform/randomId.ts";
import { useSession } from "../../session/useSession.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { keepRefused } from "./enterAnswer.ts";

/** A text that is still here after a reload, until it is sent; where its step closes first, it is offered to be copied. */
export function useKeptDraft(block: Id): [string, (text: string) => void] {
  const { mapId } = useSession();
  const key = draftsOf(mapId) + block;
  const [draft, setDraft] = useState(() => keptStorage.getItem(key) ?? "");
  const keep = (text: string) => {
    setDraft(text);
    if (text === "") keptStorage.removeItem(key);
    else keptStorage.setItem(key, text);
  };
  return [draft, keep];
}

/** Offers what was being written on a map in steps that are not open any more, wherever one was when they closed. */
export function offerUnsent(mapId: Id, open: Id | undefined): void {
  const start = draftsOf(mapId);
  for (const key of keptStorage.keys(start)) {
    const block = key.slice(start.length);
    if (block === open) continue;
    const text = keptStorage.getItem(key) ?? "";
    keptStorage.removeItem(key);
    if (text.trim() === "") continue;
    const { refused } = useWorkshopState.getState();
    const change = { kind: "note", id: randomId(), column: "", text } as const;
    keepRefused([...refused, { block, change }]);
  }
}

function draftsOf(mapId: Id): string {
  return `yolculuk.draft:${mapId}:`;
}
