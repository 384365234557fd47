import { useEffect } from "react";
import { fetchMe, renameMe } from "../../platform/accessApi.ts";
import { useMap } from "../../state/mapStore.ts";
import { changePreferences, usePreferences } from "../../state/preferences.ts";

/** Whoever types a name is called by the whole of it. */
const settledMs = 800;

/** Keeps the name on this device and the one the server introduces this person by the same: a company's stands. */
export function useToldName(): void {
  const name = usePreferences((preferences) => preferences.name.trim());
  const isOnline = useMap(({ connection }) => connection === "online");
  useEffect(() => {
    if (!isOnline) return;
    const timer = setTimeout(() => void tell(name), name === "" ? 0 : settledMs);
    return () => clearTimeout(timer);
  }, [name, isOnline]);
}

/** What does not arrive is told when the connection is back. */
async function tell(name: string): Promise<void> {
  const answer = await fetchMe();
  if (!answer.ok) return;
  const { mode, person } = answer.value;
  if (mode !== "shared" || person === undefined || person.name === name) return;
  if (name === "" || person.hasAccount) changePreferences({ name: person.name });
  else await renameMe(name);
}
