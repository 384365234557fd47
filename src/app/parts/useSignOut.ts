import type { Me } from "#core/wire/access.ts";
import { useWords } from "../i18n/useWords.ts";
import { endSession } from "../platform/accessApi.ts";
import { forgetDevice, hasUnsent } from "../platform/forgetDevice.ts";
import { changePreferences } from "../state/preferences.ts";
import { valueOrTold } from "./valueOrTold.ts";

export interface SignOut {
  /** What whoever is here should know first, in sentences; empty where nothing is lost, absent where there is no session to end. */
  readonly losses: readonly string[] | undefined;
  /** Ends the session: this browser forgets whose it was. */
  readonly leave: () => Promise<void>;
}

/** The way out for whoever has a session. */
export function useSignOut(me: Me | undefined): SignOut {
  const words = useWords();
  const { guestText, ownerText, unsentText } = words.asking.signOut;
  const { canSignOut, person } = me ?? {};
  const onlyWay = person?.isOwner === true ? ownerText : guestText;
  const losses = canSignOut && [
    ...(person?.hasAccount ? [] : [onlyWay]),
    ...(hasUnsent() ? [unsentText] : []),
  ];
  const leave = async () => {
    if (valueOrTold(await endSession(), words) === undefined) return;
    changePreferences({ name: "" });
    await forgetDevice();
    location.assign("/");
  };
  return { losses, leave };
}
