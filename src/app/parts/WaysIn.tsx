import type { Id } from "#core/model/journeyMap.ts";
import { AskOwner } from "./AskOwner.tsx";
import { SignInLink } from "./SignInLink.tsx";
import { useMe } from "./useMe.ts";

export interface WaysInProps {
  /** Absent where it is about no map in particular. */
  readonly mapId?: Id | undefined;
}

/** What somebody can do to whom something is closed: sign in, where that is possible, and ask the owner of the map. */
export function WaysIn({ mapId }: WaysInProps) {
  const { me } = useMe();
  if (me?.mode !== "shared") return null;
  const canSignIn = me.canSignIn === true && me.person?.isMember !== true;
  if (!canSignIn && mapId === undefined) return null;
  return (
    <div className="ways-in">
      {canSignIn && <SignInLink returnTo={mapId === undefined ? "/" : `/m/${mapId}`} />}
      {mapId !== undefined && <AskOwner mapId={mapId} needsName={!me.person?.name} />}
    </div>
  );
}
