import { useState } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { useComments } from "../../state/commentStore.ts";
import type { CommentPlace } from "../../state/commentStore.ts";
import { useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { askAnew } from "./keepComments.ts";
import { NewThreadView } from "./NewThreadView.tsx";
import { ThreadList } from "./ThreadList.tsx";
import { ThreadView } from "./ThreadView.tsx";
import "./CommentsPanel.css";

/** What is said of the open map: the list of conversations, one of them, or a box for a new one. Fills its container. */
export function CommentsPanel() {
  const words = useWords().comments;
  const { status, place, threads } = useComments();
  const mapId = useMap((state) => state.mapId);
  const cameFrom = useCameFrom(place);
  if (place.at === "new") return <NewThreadView target={place.target} />;
  if (status === "loading")
    return (
      <div className="cm cm-waiting">
        <Spinner label={words.loading} />
      </div>
    );
  if (status === "failed")
    return (
      <div className="cm">
        <EmptyState
          title={words.failed}
          actions={<Button onPress={() => void askAnew(mapId)}>{words.tryAgain}</Button>}
        />
      </div>
    );
  const thread = place.at === "thread" ? threads.find(({ id }) => id === place.thread) : undefined;
  if (thread !== undefined && thread.comments.length > 0) return <ThreadView thread={thread} />;
  return <ThreadList about={place.at === "list" ? place.about : undefined} cameFrom={cameFrom} />;
}

/** The conversation that was open before, once the list is back. */
function useCameFrom(place: CommentPlace): string | undefined {
  const [was, setWas] = useState<{ place: CommentPlace; from?: string }>({ place });
  if (was.place === place) return was.from;
  const from = was.place.at === "thread" ? was.place.thread : undefined;
  setWas({ place, ...(from !== undefined && { from }) });
  return from;
}
