import { createContext, useContext } from "react";
import type { MapSession } from "./mapSession.ts";

export const SessionContext = createContext<MapSession | undefined>(undefined);

/** The session of the map on this page. */
export function useSession(): MapSession {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error("expected an open map around this component");
  return session;
}
