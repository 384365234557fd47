import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import type { Person } from "#core/wire/access.ts";
import { limits } from "#core/wire/limits.ts";
import type { Access } from "../access/Access.ts";
import type { Audit } from "../access/Audit.ts";
import type { CodeTry } from "../workshop/Entry.ts";
import type { Workshops } from "../workshop/Workshops.ts";
import type { Proxies } from "./Proxies.ts";
import { parsed } from "./parsed.ts";
import { writtenName } from "./writtenText.ts";

export interface CodeRoutes {
  readonly workshops: Workshops;
  readonly access: Access;
  readonly proxies: Proxies;
  readonly audit: Audit;
  /** Somebody is called otherwise from now on. */
  readonly onRename: (person: Person) => void;
}

const code = v.pipe(v.string(), v.maxLength(40));

const looking = v.strictObject({ code });
const coming = v.strictObject({ code, name: v.optional(writtenName(limits.nameLength), "") });

/** Coming to a workshop by the code on the beamer. */
export function addCodeRoutes(app: FastifyInstance, routes: CodeRoutes): void {
  const { workshops, access, proxies, audit, onRename } = routes;
  const tryOf = async (request: FastifyRequest, typed: string): Promise<CodeTry> => ({
    code: typed,
    person: await access.personOf(request.headers),
    address: proxies.addressOf(request.raw),
  });

  app.post("/api/join/look", async (request) => {
    const wish = parsed(looking, request.body);
    return workshops.entry.look(await tryOf(request, wish.code));
  });

  app.post("/api/join", async (request, reply) => {
    const wish = parsed(coming, request.body);
    const attempt = await tryOf(request, wish.code);
    const { newcomer, ...entry } = await workshops.entry.join(attempt, wish.name);
    if (newcomer) reply.header("set-cookie", await access.sessions.begin(newcomer));
    const { person } = attempt;
    const by = newcomer ?? person;
    if (by !== undefined) await audit.note({ by, deed: "joined-workshop", mapId: entry.mapId });
    if (person === undefined || wish.name === "") return entry;
    const after = await access.renamed(person, wish.name);
    if (after !== person) onRename(after);
    return entry;
  });
}
