import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import * as v from "valibot";
import type { LinkOffer, Me, Person } from "#core/wire/access.ts";
import { limits } from "#core/wire/limits.ts";
import { newPerson } from "../access/Access.ts";
import type { Access } from "../access/Access.ts";
import type { Audit } from "../access/Audit.ts";
import { Refusal } from "../Refusal.ts";
import { deviceOf } from "../access/deviceOf.ts";
import type { Links } from "../access/Links.ts";
import type { SignIn } from "../access/SignIn.ts";
import { mapIdOf } from "./mapIdOf.ts";
import type { MapStore } from "./MapStore.ts";
import { parsed } from "./parsed.ts";
import { writtenName } from "./writtenText.ts";

export interface Entry {
  readonly access: Access;
  readonly links: Links;
  readonly maps: MapStore;
  readonly signIn: SignIn | undefined;
  readonly audit: Audit;
  /** Where others reach this server. */
  readonly url: () => string;
  /** Somebody is called otherwise from now on. */
  readonly onRename: (person: Person) => void;
  /** A session of somebody has ended. */
  readonly onLeave: (person: Person) => Promise<void>;
}

const name = writtenName(limits.nameLength);
const secret = v.pipe(v.string(), v.maxLength(100));

const renaming = v.strictObject({ name });
const claiming = v.strictObject({ secret, name: v.optional(name, "") });
const joining = v.strictObject({
  link: v.string(),
  secret,
  password: v.optional(v.pipe(v.string(), v.maxLength(limits.passwordLength))),
  name: v.optional(name),
});

/** Coming in: who this browser is, owning the server, and joining a map by a link. */
export function addEntryRoutes(app: FastifyInstance, entry: Entry): void {
  addMeRoutes(app, entry);
  addSessionRoutes(app, entry);
  app.post("/api/maps/:id/join/look", (request) => offerOf(entry, request));
  app.post("/api/maps/:id/join", (request, reply) => join(entry, request, reply));
}

function addMeRoutes(app: FastifyInstance, entry: Entry): void {
  const { access } = entry;

  app.get("/api/me", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const person = await access.personOf(request.headers);
    const hasSession = await access.hasSession(request.headers);
    return { ...meOf(entry, person), ...(hasSession && { canSignOut: true }) };
  });

  app.patch("/api/me", async (request) => {
    const wish = parsed(renaming, request.body);
    const person = await access.personOf(request.headers);
    if (person === undefined) throw new Refusal("unknown-visitor");
    return meOf(entry, await renamed(entry, person, wish.name));
  });
}

function addSessionRoutes(app: FastifyInstance, entry: Entry): void {
  const { access } = entry;

  app.post("/api/claim", async (request, reply) => {
    const wish = parsed(claiming, request.body);
    const known = await access.personOf(request.headers);
    const person = await access.claim(wish, known);
    await entry.audit.note({ by: person, deed: "claimed" });
    reply.header("set-cookie", await access.sessions.begin(person));
    return meOf(entry, person);
  });

  app.delete("/api/session", async (request, reply) => {
    const { person, cookie } = await access.sessions.end(request.headers);
    if (person !== undefined) {
      await entry.onLeave(person);
      await entry.audit.note({ by: person, deed: "left" });
    }
    return reply.code(204).header("set-cookie", cookie).send();
  });
}

function meOf({ access, url, signIn }: Entry, person: Person | undefined): Me {
  const canSignIn = signIn !== undefined && { canSignIn: true as const };
  const at = { mode: access.mode, url: url(), ...canSignIn };
  return person === undefined ? at : { ...at, person };
}

async function offerOf(entry: Entry, request: FastifyRequest): Promise<LinkOffer> {
  const { access, links, maps } = entry;
  const mapId = mapIdOf(request);
  const link = await links.look({ ...parsed(joining, request.body), mapId });
  const known = await access.personOf(request.headers);
  if (!(await links.isOpenTo(link, known))) throw new Refusal("link-used-up");
  const { title } = await maps.found(mapId);
  return { title, role: link.role, needsPassword: link.passwordHash !== undefined };
}

async function join(entry: Entry, request: FastifyRequest, reply: FastifyReply) {
  const { access, audit, links, maps } = entry;
  const { name: wanted = "", ...rest } = parsed(joining, request.body);
  const key = { ...rest, mapId: mapIdOf(request) };
  const link = await links.look(key);
  await maps.found(key.mapId);
  const known = await access.personOf(request.headers);
  // Who owns the map uses up no place of anybody's.
  if ((await access.roleOn(known, key.mapId)) === "own") return { role: "own" };
  const person = known ?? newPerson(wanted);
  const from = deviceOf(request.headers["user-agent"]);
  const isBack = await links.isIn(link, known);
  await links.admit(key, { person, isNewcomer: known === undefined, from });
  if (known === undefined) reply.header("set-cookie", await access.sessions.begin(person));
  else if (wanted !== "") await renamed(entry, known, wanted);
  const { label: about, role: given } = link;
  if (!isBack)
    await audit.note({ by: person, deed: "joined", mapId: key.mapId, about, role: given });
  return { role: await access.roleOn(person, key.mapId) };
}

async function renamed({ access, onRename }: Entry, person: Person, to: string): Promise<Person> {
  const after = await access.renamed(person, to);
  if (after !== person) onRename(after);
  return after;
}
