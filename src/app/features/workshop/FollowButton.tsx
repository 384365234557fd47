import { Eye, EyeOff } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { changeView, useView } from "../../state/viewStore.ts";
import { Button } from "../../ui/Button.tsx";

/** Looks along with whoever leads, where they have the map open. */
export function FollowButton() {
  const { takingPart: words } = useWords();
  const peer = useMap(({ peers }) => peers.find(({ presence }) => presence.user.leads)?.id);
  const isFollowing = useView(({ following }) => following !== null && following === peer);
  if (peer === undefined) return null;
  const Icon = isFollowing ? EyeOff : Eye;
  return (
    <Button
      icon={<Icon size={16} aria-hidden />}
      onPress={() => changeView({ following: isFollowing ? null : peer })}
    >
      {isFollowing ? words.unfollow : words.follow}
    </Button>
  );
}
