import { readMapFile } from "#core/formats/json/readMapFile.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import type { IssuedLink, LinkTerms, Me } from "#core/wire/access.ts";
import { newId } from "#server/newId.ts";
import type { RunningServer } from "./startServer.ts";

type GuestTerms = Partial<LinkTerms> & { readonly name?: string };

/** A program at the server's door, with the cookie of whoever it was let in as. */
export class Visitor {
  readonly #url: string;
  cookie = "";

  constructor(url: string) {
    this.#url = url;
  }

  /** The owner of a shared server: uses up the claim that it printed. */
  static async owner(server: RunningServer, name = "Ece"): Promise<Visitor> {
    const visitor = new Visitor(server.url);
    const response = await visitor.send("POST", "/api/claim", { secret: claimIn(server), name });
    if (!response.ok) throw new Error(`not claimed: ${response.status}`);
    return visitor;
  }

  /** Takes what cookie an answer brings. */
  async send(method: string, path: string, body?: unknown): Promise<Response> {
    const response = await fetch(`${this.#url}${path}`, {
      method,
      headers: {
        "accept-language": "en",
        ...(this.cookie !== "" && { cookie: this.cookie }),
        ...(body !== undefined && { "content-type": "application/json" }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.cookie = cookie.split(";")[0] ?? "";
    return response;
  }

  async status(method: string, path: string, body?: unknown): Promise<number> {
    return (await this.send(method, path, body)).status;
  }

  /** What went wrong: `404 no-such-map`. */
  async refusal(method: string, path: string, body?: unknown): Promise<string> {
    const response = await this.send(method, path, body);
    const { error }: { error?: { code: string } } = await response.json();
    return `${response.status} ${error?.code}`;
  }

  /** Who the server takes this for. */
  async personId(): Promise<string> {
    const { person }: Me = await (await this.send("GET", "/api/me")).json();
    return person?.id ?? "";
  }

  async newMap(wish: object = {}): Promise<string> {
    const response = await this.send("POST", "/api/maps", wish);
    if (!response.ok) throw new Error(`no new map: ${await response.text()}`);
    const { id }: { id: string } = await response.json();
    return id;
  }

  /** A map as the server would export it now. */
  async storedMap(id: string): Promise<JourneyMap> {
    const response = await this.send("GET", `/api/maps/${id}/export?format=json`);
    const read = readMapFile(await response.text(), newId);
    if (!read.ok) throw new Error(`the server exported no map: ${read.problem.problem}`);
    return read.map;
  }

  async newLink(
    mapId: string,
    terms: Partial<LinkTerms> & { readonly password?: string } = {},
  ): Promise<IssuedLink> {
    const response = await this.send("POST", `/api/maps/${mapId}/links`, {
      role: "edit",
      ...terms,
    });
    if (response.status !== 201) throw new Error(`no link: ${await response.text()}`);
    return response.json();
  }

  /** Somebody new, who has come to a map by a link of this one's. */
  async guest(mapId: string, { name, ...terms }: GuestTerms = {}): Promise<Visitor> {
    const guest = new Visitor(this.#url);
    const response = await guest.join(mapId, await this.newLink(mapId, terms), { name });
    if (!response.ok) throw new Error(`not let in: ${await response.text()}`);
    return guest;
  }

  /** Comes in by a link as somebody new. */
  async join(mapId: string, { link, secret }: IssuedLink, more: object = {}): Promise<Response> {
    return this.send("POST", `/api/maps/${mapId}/join`, { link: link.id, secret, ...more });
  }
}

/** The owner of the server of a test file, who claims it when first asked for. */
export function ownerOf(server: () => RunningServer): () => Promise<Visitor> {
  let owner: Promise<Visitor> | undefined;
  return () => (owner ??= Visitor.owner(server()));
}

/** The secret of the claim that a server printed last. */
export function claimIn(server: RunningServer): string {
  return [...server.log().matchAll(/\/claim#([\w-]+)/g)].at(-1)?.[1] ?? "";
}

/** Somebody who came to a map by a link, and whom the owner then made a member of the workspace. */
export async function memberOf(owner: Visitor, name = "Ali"): Promise<Visitor> {
  const member = await owner.guest(await owner.newMap(), { role: "view", name });
  const id = await member.personId();
  const status = await owner.status("PATCH", `/api/people/${id}`, { isMember: true });
  if (status !== 200) throw new Error(`not made a member: ${status}`);
  return member;
}
