import { useEffect, useRef, useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { knownColumn } from "../../i18n/targetName.ts";
import { useOwnToasts } from "../../parts/useOwnToasts.ts";
import { onMapEvent } from "../../session/mapEvents.ts";
import { dismissToast } from "../../ui/toasts.ts";
import { useNaming } from "./useNaming.ts";

/** The touchpoint or stage that somebody was just asked to look at; a new object each time. */
export interface AskedLook {
  readonly at: Id | undefined;
}

const markedMs = 5_000;

/**
 * What the facilitator asks to be looked at where there is no drawing, for a moment; says who asks, with the way back that
 * `onAsked` returns, until one looks no more.
 */
export function useAskedLook(isLooking: boolean, onAsked: () => () => void): AskedLook | undefined {
  const naming = useNaming();
  const tell = useOwnToasts();
  const toast = useRef<number>(undefined);
  const [asked, setAsked] = useState<AskedLook>();
  useEffect(() =>
    onMapEvent("look", ({ at, by }) => {
      const { workshop: words, takingPart } = naming.words;
      const name = by || words.someone;
      const title = at && knownColumn(at, naming);
      setAsked({ at });
      const said = title === undefined ? words.looksHere(name) : takingPart.looksAt(name, title);
      toast.current = tell(said, { action: { label: words.back, run: onAsked() } });
    }),
  );
  useEffect(() => {
    if (!isLooking && toast.current !== undefined) dismissToast(toast.current);
  }, [isLooking]);
  useEffect(() => {
    if (asked === undefined) return;
    const timer = setTimeout(() => setAsked(undefined), markedMs);
    return () => clearTimeout(timer);
  }, [asked]);
  return asked;
}
