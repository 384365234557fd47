import type { Id } from "#core/model/journeyMap.ts";
import type { CommentThread } from "#core/wire/comments.ts";
import { fetchComments } from "../../platform/commentsApi.ts";
import { onMapEvent } from "../../session/mapEvents.ts";
import { changeComments, resetComments, useComments } from "../../state/commentStore.ts";
import { merged, mergedMarks } from "../../state/commentThreads.ts";
import { useMap } from "../../state/mapStore.ts";

/** Takes in a thread of a map as it is now; an older state of it changes nothing, nor does what comes after the map was left. */
export function takeThread(mapId: Id, thread: CommentThread): void {
  const { mapId: present, threads } = useComments.getState();
  if (mapId === present) changeComments({ threads: merged(threads, [thread]) });
}

/** Follows what is said of a map: all of it now and after each reconnection, each change as it comes. */
export function keepComments(
  mapId: Id,
  onHeard: (thread: CommentThread, before: CommentThread | undefined) => void,
): () => void {
  resetComments(mapId);
  const heard = new Set<Id>();
  const fetchAll = () => {
    heard.clear();
    void askAnew(mapId, heard);
  };
  fetchAll();
  const stopHearing = onMapEvent("comments", ({ thread }) => {
    heard.add(thread.id);
    const before = useComments.getState().threads.find(({ id }) => id === thread.id);
    takeThread(mapId, thread);
    onHeard(thread, before);
  });
  const stopFollowing = useMap.subscribe((now, last) => {
    if (now.connection === "online" && last.connection !== "online") fetchAll();
    // Who may write is told who can be named.
    else if (now.role !== last.role) fetchAll();
  });
  return () => {
    stopHearing();
    stopFollowing();
  };
}

/** Asks the server for everything; what was heard of meanwhile is newer than the answer. */
export async function askAnew(mapId: Id, heard: ReadonlySet<Id> = new Set()): Promise<void> {
  const answer = await fetchComments(mapId);
  const { mapId: present, threads, readUntil, status } = useComments.getState();
  if (present !== mapId) return;
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
