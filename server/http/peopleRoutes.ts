import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import { linkRoles } from "#core/wire/access.ts";
import { visibilities } from "#core/wire/people.ts";
import { roles } from "#core/wire/roles.ts";
import type { People, PersonPlace } from "../access/People.ts";
import type { Guard } from "./Guard.ts";
import { parsed } from "./parsed.ts";

const gift = v.strictObject({ role: v.picklist(roles) });

const showing = v.strictObject({
  visibility: v.picklist(visibilities),
  role: v.optional(v.picklist(linkRoles), "view"),
});

const standing = v.strictObject({
  isMember: v.optional(v.boolean()),
  isOwner: v.optional(v.boolean()),
});

export interface PeopleRoutes {
  readonly guard: Guard;
  readonly people: People;
}

/** Who may do what with a map, for whoever owns it; and who belongs here, for the server's owners. */
export function addPeopleRoutes(app: FastifyInstance, routes: PeopleRoutes): void {
  addMapPeopleRoutes(app, routes);
  addEverybodyRoutes(app, routes);
}

function addMapPeopleRoutes(app: FastifyInstance, { guard, people }: PeopleRoutes): void {
  const placeOf = async (request: FastifyRequest): Promise<PersonPlace> => {
    const { id: mapId } = await guard.map(request, "own");
    return { mapId, personId: personIn(request) };
  };

  app.get("/api/maps/:id/people", async (request) => {
    const { id, person } = await guard.map(request, "own");
    return people.of(id, person);
  });

  app.put("/api/maps/:id/people/:person", async (request, reply) => {
    const place = await placeOf(request);
    await people.give(place, parsed(gift, request.body).role);
    return reply.code(204).send();
  });

  app.delete("/api/maps/:id/people/:person", async (request, reply) => {
    await people.take(await placeOf(request));
    return reply.code(204).send();
  });

  app.put("/api/maps/:id/visibility", async (request, reply) => {
    const { id } = await guard.map(request, "own");
    await people.show(id, parsed(showing, request.body));
    return reply.code(204).send();
  });

  app.delete("/api/maps/:id/requests/:person", async (request, reply) => {
    await people.dismiss(await placeOf(request));
    return reply.code(204).send();
  });
}

function addEverybodyRoutes(app: FastifyInstance, { guard, people }: PeopleRoutes): void {
  app.get("/api/people", async (request) => {
    await guard.owner(request);
    return { people: await people.everybody() };
  });

  app.patch("/api/people/:person", async (request) => {
    await guard.owner(request);
    return people.changeStanding(personIn(request), parsed(standing, request.body));
  });

  app.delete("/api/people/:person", async (request, reply) => {
    await guard.owner(request);
    await people.remove(personIn(request));
    return reply.code(204).send();
  });
}

/** An id nobody has, where there is none. */
function personIn({ params }: Pick<FastifyRequest, "params">): string {
  const read = v.safeParse(v.object({ person: v.string() }), params);
  return read.success ? read.output.person : "";
}
