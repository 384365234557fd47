import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import type {
  Comment,
  CommentAuthor,
  CommentThread,
  CommentWords,
  MapComments,
  NewThread,
} from "#core/wire/comments.ts";
import { limits } from "#core/wire/limits.ts";
import { isAtLeast } from "#core/wire/roles.ts";
import type { Role } from "#core/wire/roles.ts";
import { Tries } from "../access/Tries.ts";
import type { Log } from "../log.ts";
import { newId } from "../newId.ts";
import type {
  CommentChange,
  CommentPlace,
  CommentRoom,
  CommentStorage,
  StoredComment,
  StoredThread,
  ThreadPlace,
} from "../storage/commentStorage.ts";
import { Refusal } from "../Refusal.ts";
import { undoableSince } from "../undoableSince.ts";
import { namelessThread } from "./namelessThread.ts";
import { shownThread } from "./shownThread.ts";

export interface CommentsOptions {
  readonly storage: CommentStorage;
  /** Tells whoever has the map open how a thread is now. */
  readonly tell: (mapId: Id, thread: CommentThread) => void;
  /** Whether names are hidden from all but the owners of a map. */
  readonly hidesNames: (mapId: Id) => Promise<boolean>;
  readonly log: Log;
}

/** Somebody, and what they may do with the map. */
export interface Speaker {
  readonly person: Person;
  readonly role: Role;
}

const room: CommentRoom = { ofMap: limits.commentsOfMap, ofThread: limits.commentsOfThread };

/** What people say beside maps. Everything is on disk before it is told; refuses with `Refusal`. */
export class Comments {
  readonly #options: CommentsOptions;
  readonly #storage: CommentStorage;
  readonly #deeds = new Tries(limits.commentDeedsAMinute, undefined, 60_000);

  constructor(options: CommentsOptions) {
    this.#options = options;
    this.#storage = options.storage;
    void this.#forgetDeleted();
  }

  /** Everything said on a map, as one person has read it. */
  async of(mapId: Id, { person, role }: Speaker): Promise<MapComments> {
    const [threads, readUntil, people] = await Promise.all([
      this.#storage.threadsOf(mapId),
      this.#storage.readUntil(mapId, person.id),
      isAtLeast(role, "comment") ? this.#peopleAround(mapId, person) : [],
    ]);
    const shown = threads.map(shownThread).filter(({ comments }) => comments.length > 0);
    const all = { me: person.id, readUntil };
    if (await this.#isVeiled(role, mapId))
      return { ...all, threads: shown.map(namelessThread), people: [] };
    return { ...all, threads: shown, people };
  }

  /** A thread as it may be seen in a role now. */
  async shownTo(role: Role, mapId: Id, thread: CommentThread): Promise<CommentThread> {
    return (await this.#isVeiled(role, mapId)) ? namelessThread(thread) : thread;
  }

  async #isVeiled(role: Role, mapId: Id): Promise<boolean> {
    return role !== "own" && (await this.#options.hidesNames(mapId));
  }

  async begin(mapId: Id, thread: NewThread, by: Person): Promise<CommentThread> {
    const { target, targetName, ...words } = thread;
    this.#count(by);
    await this.#checkNamed({ mapId, mentions: words.mentions, by });
    const first = written(words, by);
    const added = { id: newId(), mapId, target, targetName, first };
    return this.#told(mapId, await this.#storage.addThread(added, room));
  }

  async reply(place: ThreadPlace, words: CommentWords, by: Person): Promise<CommentThread> {
    this.#count(by);
    await this.#checkNamed({ mapId: place.mapId, mentions: words.mentions, by });
    return this.#told(place.mapId, await this.#storage.addComment(place, written(words, by), room));
  }

  /** Closes a thread, or opens it again. */
  async resolve(place: ThreadPlace, isResolved: boolean, by: Person): Promise<CommentThread> {
    this.#count(by);
    const resolution = isResolved ? { at: now(), by: by.id } : undefined;
    return this.#told(place.mapId, await this.#storage.resolveThread(place, resolution));
  }

  /** Other words in place of one's own. */
  async edit(place: CommentPlace, words: CommentWords, by: Person): Promise<CommentThread> {
    this.#count(by);
    const comment = await this.#stored(place);
    if (comment.deleted !== undefined) throw new Refusal("no-such-comment");
    if (comment.author.id !== by.id) throw new Refusal("not-allowed");
    // Who was named and has lost the map meanwhile does not keep the words from being mended.
    const mentions = words.mentions.filter((id) => !comment.mentions.includes(id));
    await this.#checkNamed({ mapId: place.mapId, mentions, by });
    return this.#change(place, { ...words, editedAt: now() });
  }

  /** Takes away one's own comment; whoever owns the map takes away anybody's. */
  async delete(place: CommentPlace, { person, role }: Speaker): Promise<CommentThread> {
    this.#count(person);
    const { author, deleted } = await this.#stored(place);
    if (author.id !== person.id && role !== "own") throw new Refusal("not-allowed");
    if (deleted !== undefined) return shownThread(await this.#thread(place));
    const forget = () => void this.#forgetDeleted();
    setTimeout(forget, limits.undoMs + 1000).unref();
    return this.#change(place, { deleted: { at: now(), by: person.id } });
  }

  /** Brings a comment back that one has just deleted. */
  async restore(place: CommentPlace, by: Person): Promise<CommentThread> {
    this.#count(by);
    const { deleted } = await this.#stored(place);
    if (deleted !== undefined && deleted.by !== by.id) throw new Refusal("not-allowed");
    if (deleted !== undefined && deleted.at < undoableSince()) throw new Refusal("no-such-comment");
    return this.#change(place, { deleted: undefined });
  }

  /** Somebody has read a thread up to a comment of that time. */
  async markRead(place: ThreadPlace, until: string, { id }: Person): Promise<void> {
    const last = (await this.#thread(place)).comments.at(-1)?.at ?? "";
    await this.#storage.markRead(place.thread, id, until < last ? until : last);
  }

  async #change(place: CommentPlace, change: Partial<CommentChange>): Promise<CommentThread> {
    return this.#told(place.mapId, await this.#storage.changeComment(place, change));
  }

  /** Tells of a thread that was written: in the order in which the disk took the writes. */
  #told(mapId: Id, kept: StoredThread | "no-map" | "no-thread" | FullCode | undefined) {
    if (kept === undefined || kept === "no-thread") throw new Refusal("no-such-thread");
    if (kept === "no-map") throw new Refusal("no-such-map");
    if (typeof kept === "string") throw new Refusal(kept);
    const thread = shownThread(kept);
    this.#options.tell(mapId, thread);
    return thread;
  }

  async #thread(place: ThreadPlace): Promise<StoredThread> {
    const thread = await this.#storage.thread(place);
    if (thread === undefined) throw new Refusal("no-such-thread");
    return thread;
  }

  async #stored(place: CommentPlace): Promise<StoredComment> {
    const { comments } = await this.#thread(place);
    const comment = comments.find(({ id }) => id === place.comment);
    if (comment === undefined) throw new Refusal("no-such-comment");
    return comment;
  }

  /** Whoever asks may see the map, also where the server keeps nobody: on one's own computer. */
  async #peopleAround(mapId: Id, { id, name }: Person): Promise<CommentAuthor[]> {
    const people = await this.#storage.peopleAround(mapId, now());
    return people.some((each) => each.id === id) ? people : [{ id, name }, ...people];
  }

  async #checkNamed({ mapId, mentions, by }: Naming): Promise<void> {
    const at = now();
    const others = mentions.filter((id) => id !== by.id);
    const found = await Promise.all(others.map((id) => this.#storage.peopleAround(mapId, at, id)));
    if (found.some((people) => people.length === 0)) throw new Refusal("not-to-be-named");
  }

  #count({ id }: Person): void {
    if (!this.#deeds.begin(id)) throw new Refusal("too-many-comments");
  }

  /** What was deleted is gone for good once it cannot be brought back. */
  async #forgetDeleted(): Promise<void> {
    try {
      await this.#storage.forgetDeleted(undoableSince());
    } catch (cause) {
      this.#options.log.warn({ cause }, "deleted comments not forgotten");
    }
  }
}

interface Naming {
  readonly mapId: Id;
  readonly mentions: Comment["mentions"];
  readonly by: Person;
}

type FullCode = "map-full" | "thread-full";

function written({ text, mentions }: CommentWords, by: Person) {
  return { id: newId(), text, mentions, author: by.id, at: now() };
}

function now(): string {
  return new Date().toISOString();
}
