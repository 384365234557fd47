import { useCallback, useEffect, useRef, useState } from "react";
import type { ListedMap, Me } from "#core/wire/access.ts";
import { fetchMe } from "../../platform/accessApi.ts";
import { fetchMaps } from "../../platform/mapsApi.ts";
import type { NoAnswer, Shelf } from "../../platform/mapsApi.ts";

const pollMs = 20_000;
const retryMs = 4_000;

type Maps = readonly ListedMap[];

export interface MapList {
  /** Undefined until the first answer. */
  readonly maps: Maps | undefined;
  readonly problem: "unreachable" | "refused" | "unknown-visitor" | undefined;
  /** Who this browser is; undefined until the server has said. */
  readonly me: Me | undefined;
  /** Whether this person makes maps here and bins them; undefined until the server has said. */
  readonly isMaker: boolean | undefined;
  /** Whether this person decides who belongs to a server that others reach. */
  readonly isHost: boolean;
  /** Asks the server again. */
  readonly refresh: () => Promise<void>;
  /** Shows a change before the server has made it; the next refresh brings the truth. */
  readonly change: (change: (maps: Maps) => Maps) => void;
}

/** The maps of the library or the bin, fresh on focus and every now and then. */
export function useMapList(shelf: Shelf): MapList {
  const [maps, setMaps] = useState<Maps>();
  const [problem, setProblem] = useState<MapList["problem"]>();
  const [me, setMe] = useState<Me>();
  const changes = useRef(0);

  const refresh = useCallback(async () => {
    const changesBefore = changes.current;
    const [answer, whoIAm] = await Promise.all([fetchMaps(shelf), fetchMe()]);
    if (whoIAm.ok) setMe(whoIAm.value);
    setProblem(answer.ok ? undefined : problemOf(answer));
    // An answer older than what was done here since would undo it on the screen.
    if (answer.ok && changes.current === changesBefore) setMaps(answer.value);
  }, [shelf]);

  const change = useCallback((apply: (maps: Maps) => Maps) => {
    changes.current += 1;
    setMaps((last) => (last === undefined ? last : apply(last)));
  }, []);

  useEffect(() => {
    void refresh();
  }, [refresh]);
  // A browser that is not known here does not become so by asking.
  const isAway = problem !== undefined && problem !== "unknown-visitor";
  useRefreshing(refresh, isAway ? retryMs : pollMs);
  const { isOwner = false, isMember = false } = me?.person ?? {};
  const isMaker = me && (isOwner || isMember);
  const isHost = isOwner && me?.mode === "shared";
  return { maps, problem, me, isMaker, isHost, refresh, change };
}

function problemOf({ code, failure }: NoAnswer): MapList["problem"] {
  return code === "unknown-visitor" ? code : failure;
}

/** Refreshes when the person comes back, when the network does, and at an interval while seen. */
function useRefreshing(refresh: () => Promise<void>, everyMs: number): void {
  useEffect(() => {
    const refreshIfSeen = () => {
      if (document.visibilityState === "visible") void refresh();
    };
    const timer = setInterval(refreshIfSeen, everyMs);
    window.addEventListener("focus", refreshIfSeen);
    window.addEventListener("online", refreshIfSeen);
    document.addEventListener("visibilitychange", refreshIfSeen);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", refreshIfSeen);
      window.removeEventListener("online", refreshIfSeen);
      document.removeEventListener("visibilitychange", refreshIfSeen);
    };
  }, [refresh, everyMs]);
}
