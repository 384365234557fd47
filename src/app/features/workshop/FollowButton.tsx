import { Eye, EyeOff } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import type { Peer } from "../../state/mapStore.ts";
import { changeView, useView } from "../../state/viewStore.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";

/** Looks along with whoever leads, where they have the map open. */
export function FollowButton() {
  const { takingPart: words } = useWords();
  const leader = useWorkshopState(({ workshop }) => workshop?.facilitator?.name);
  const peer = useMap(({ peers }) => leaderAmong(peers, leader)?.id);
  const isFollowing = useView(({ following }) => following !== null && following === peer);
  if (peer === undefined) return null;
  const Icon = isFollowing ? EyeOff : Eye;
  return (
    <Button
      icon={<Icon size={16} aria-hidden />}
      aria-pressed={isFollowing}
      onPress={() => changeView({ following: isFollowing ? null : peer })}
    >
      {isFollowing ? words.unfollow : words.follow}
    </Button>
  );
}

/** Presence does not say who leads: among those who own the map, the one of that name, or the only one. */
function leaderAmong(peers: readonly Peer[], name: string | undefined): Peer | undefined {
  const owners = peers.filter(({ presence }) => presence.user.role === "own");
  const named = owners.find(({ presence }) => presence.user.name === name);
  return named ?? (owners.length === 1 ? owners[0] : undefined);
}
