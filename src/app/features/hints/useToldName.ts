import { useEffect } from "react";
import { fetchMe, renameMe } from "../../platform/accessApi.ts";
import { useMap } from "../../state/mapStore.ts";
import { usePreferences } from "../../state/preferences.ts";

/** Whoever types a name is called by the whole of it. */
const settledMs = 800;

/** Tells the server what this person is called, for it is the server that introduces people to each other. */
export function useToldName(): void {
  const name = usePreferences((preferences) => preferences.name.trim());
  const isOnline = useMap(({ connection }) => connection === "online");
  useEffect(() => {
    if (!isOnline || name === "") return;
    const timer = setTimeout(() => void tell(name), settledMs);
    return () => clearTimeout(timer);
  }, [name, isOnline]);
}

/** What does not arrive is told when the connection is back. */
async function tell(name: string): Promise<void> {
  const answer = await fetchMe();
  if (!answer.ok) return;
  const { mode, person } = answer.value;
  if (mode === "shared" && person !== undefined && person.name !== name) await renameMe(name);
}
