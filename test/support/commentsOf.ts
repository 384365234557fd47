import type { CommentThread, MapComments, NewThread } from "#core/wire/comments.ts";
import type { Visitor } from "./visitor.ts";

/** The comments of a map, through raw HTTP, as one person. */
export class CommentsOf {
  readonly path: string;
  readonly #visitor: Visitor;

  constructor(visitor: Visitor, mapId: string) {
    this.path = `/api/maps/${mapId}/comments`;
    this.#visitor = visitor;
  }

  async all(): Promise<MapComments> {
    return (await this.#visitor.send("GET", this.path)).json();
  }

  async begin(text: string, more: Partial<NewThread> = {}): Promise<CommentThread> {
    const target = { kind: "map", id: "" } as const;
    return this.#thread("POST", "", { target, targetName: "Harita", text, ...more });
  }

  async reply(thread: string, text: string, mentions: string[] = []): Promise<CommentThread> {
    return this.#thread("POST", `/${thread}`, { text, mentions });
  }

  async change(place: string, change: object): Promise<CommentThread> {
    return this.#thread("PATCH", `/${place}`, change);
  }

  async delete(place: string): Promise<CommentThread> {
    return this.#thread("DELETE", `/${place}`);
  }

  async #thread(method: string, place: string, body?: object): Promise<CommentThread> {
    const response = await this.#visitor.send(method, `${this.path}${place}`, body);
    if (!response.ok) throw new Error(`${method} ${place}: ${await response.text()}`);
    return response.json();
  }
}

/** `thread/comment` of one of a thread's comments. */
export function placeIn(thread: CommentThread, index = 0): string {
  return `${thread.id}/${thread.comments[index]?.id}`;
}
