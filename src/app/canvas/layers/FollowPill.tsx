import { useEffect } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { usePersonName } from "../../session/usePersonName.ts";
import { useMap } from "../../state/mapStore.ts";
import { changeView, useView } from "../../state/viewStore.ts";
import { Button } from "../../ui/Button.tsx";
import { useFollowing } from "../useFollowing.ts";
import "./FollowPill.css";

/** Looks along with whom one chose to follow, and says whose view it is, and how to stop. */
export function FollowPill() {
  useFollowing();
  const words = useWords().live;
  const nameOf = usePersonName();
  const following = useView((view) => view.following);
  const user = useMap(({ peers }) => peers.find(({ id }) => id === following)?.presence.user);
  const isFollowing = user !== undefined;
  useEffect(() => {
    if (!isFollowing) return;
    addEventListener("keydown", stopOnEscape);
    return () => removeEventListener("keydown", stopOnEscape);
  }, [isFollowing]);
  if (user === undefined) return null;
  const colour = `var(--persona-${user.colour})`;
  return (
    <>
      <div className="c-follow-frame" style={{ borderColor: colour }} />
      <div className="c-follow c-control" style={{ background: colour }} role="status">
        {words.following(nameOf(following ?? 0, user.name))}
        <Button isSmall onPress={stop}>
          {words.stopFollowing}
        </Button>
      </div>
    </>
  );
}

function stop(): void {
  changeView({ following: null });
}

/** Escape first of all closes what lies over the map, and ends typing. */
function stopOnEscape(event: KeyboardEvent): void {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  if (useView.getState().dialog === null) stop();
}
