import type { Id } from "#core/model/journeyMap.ts";
import type { CommentThread } from "#core/wire/comments.ts";
import { fetchComments } from "../../platform/commentsApi.ts";
import { onMapEvent } from "../../session/mapEvents.ts";
import { changeComments, resetComments, useComments } from "../../state/commentStore.ts";
import { merged, mergedMarks } from "../../state/commentThreads.ts";
import { useMap } from "../../state/mapStore.ts";

/** Threads heard of since everything was last asked for: they are newer than the answer. */
const heard = new Set<Id>();
let timesAsked = 0;

/** Takes in a thread of a map as it is now; an older state of it changes nothing, nor does what comes after the map was left. */
export function takeThread(mapId: Id, thread: CommentThread): void {
  const { mapId: present, threads } = useComments.getState();
  if (mapId !== present) return;
  heard.add(thread.id);
  changeComments({ threads: merged(threads, [thread]) });
}

/** Follows what is said of a map: all of it now and after each reconnection, each change as it comes. */
export function keepComments(
  mapId: Id,
  onHeard: (thread: CommentThread, before: CommentThread | undefined) => void,
): () => void {
  resetComments(mapId);
  void askAnew(mapId);
  const stopHearing = onMapEvent("comments", ({ thread }) => {
    const before = useComments.getState().threads.find(({ id }) => id === thread.id);
    takeThread(mapId, thread);
    onHeard(thread, before);
  });
  const stopFollowing = useMap.subscribe((now, last) => {
    const isBack = now.connection === "online" && last.connection !== "online";
    // Who may write is told who can be named.
    if (isBack || now.role !== last.role) void askAnew(mapId);
  });
  return () => {
    stopHearing();
    stopFollowing();
  };
}

/** Asks the server for everything; of several questions the answer to the last one counts. */
export async function askAnew(mapId: Id): Promise<void> {
  timesAsked += 1;
  const time = timesAsked;
  heard.clear();
  const answer = await fetchComments(mapId);
  const { mapId: present, threads, readUntil, status } = useComments.getState();
  if (present !== mapId || time !== timesAsked) return;
  if (!answer.ok) {
    if (status !== "ready") changeComments({ status: "failed" });
    return;
  }
  const { value } = answer;
  const kept = threads.filter(
    ({ id }) => heard.has(id) || value.threads.some((thread) => thread.id === id),
  );
  changeComments({
    status: "ready",
    threads: merged(kept, value.threads),
    me: value.me,
    people: value.people,
    readUntil: mergedMarks(value.readUntil, readUntil),
  });
}
