import { useMemo } from "react";
import { guestNames } from "../i18n/guestNames.ts";
import { useWords } from "../i18n/useWords.ts";
import { useMap } from "../state/mapStore.ts";
import { useSession } from "./useSession.ts";

/** How somebody is called who has the map open: by their own name, or as a guest. */
export function usePersonName(): (id: number, name: string) => string {
  const words = useWords().live;
  const { myId } = useSession();
  const ids = useMap(({ peers }) => peers.map(({ id }) => id).join(" "));
  return useMemo(() => {
    const others = ids === "" ? [] : ids.split(" ").map(Number);
    const names = guestNames([...others, myId], words);
    return (id, name) => (name.trim() === "" ? (names.get(id) ?? "") : name);
  }, [ids, myId, words]);
}
