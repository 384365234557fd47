import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import type { Id } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import { newPerson } from "../access/Access.ts";
import type { Access } from "../access/Access.ts";
import { Tries } from "../access/Tries.ts";
import type { Storage } from "../storage/storage.ts";
import { Refusal } from "../Refusal.ts";
import { mapIdOf } from "./mapIdOf.ts";
import { parsed } from "./parsed.ts";
import type { Proxies } from "./Proxies.ts";
import { writtenName } from "./writtenText.ts";

const asking = v.strictObject({
  note: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(limits.requestLength)), ""),
  name: v.optional(writtenName(limits.nameLength), ""),
});

export interface AskRoute {
  readonly access: Access;
  readonly proxies: Proxies;
  readonly storage: Pick<Storage, "addPerson" | "addRequest">;
  /** Who asks to be let in to a map is not who it was. */
  readonly onRequests: (mapId: Id) => void;
}

/** Within ten minutes: of one person, and of all whom nobody knows behind one address. */
const mostOfPerson = 20;
const mostOfAddress = 60;

/** Asking a map's owner to be let in: answered alike whether there is such a map or not. */
export function addAskRoute(app: FastifyInstance, route: AskRoute): void {
  const { access, proxies, storage } = route;
  const [ofPerson, ofAddress] = [new Tries(mostOfPerson), new Tries(mostOfAddress)];
  const count = (isLeft: boolean) => {
    if (!isLeft) throw new Refusal("too-many-requests");
  };
  const known = (request: FastifyRequest) => access.personOf(request.headers);

  app.post("/api/maps/:id/ask", async (request, reply) => {
    const mapId = mapIdOf(request);
    const { note, name } = parsed(asking, request.body ?? {});
    const at = new Date().toISOString();
    let person = await known(request);
    if (person === undefined) {
      count(ofAddress.begin(proxies.addressOf(request.raw)));
      person = newPerson(name);
      await storage.addPerson(person, at);
      reply.header("set-cookie", await access.sessions.begin(person));
    } else count(ofPerson.begin(person.id));
    if ((await access.roleOn(person, mapId)) === undefined) {
      await storage.addRequest(mapId, { personId: person.id, note, at });
      route.onRequests(mapId);
    }
    return reply.code(202).send({});
  });
}
