import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import { linkRoles } from "#core/wire/access.ts";
import type { Person } from "#core/wire/access.ts";
import { visibilities } from "#core/wire/people.ts";
import { roles } from "#core/wire/roles.ts";
import type { Audit } from "../access/Audit.ts";
import type { People, PersonPlace } from "../access/People.ts";
import type { Guard } from "./Guard.ts";
import { parsed } from "./parsed.ts";
import { partIn } from "./partIn.ts";

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
  readonly audit: Audit;
}

/** Who may do what with a map, for whoever owns it; and who belongs here, for the server's owners. */
export function addPeopleRoutes(app: FastifyInstance, routes: PeopleRoutes): void {
  addMapPeopleRoutes(app, routes);
  addPlaceRoutes(app, routes);
  addEverybodyRoutes(app, routes);
}

function addMapPeopleRoutes(app: FastifyInstance, { guard, people, audit }: PeopleRoutes): void {
  app.get("/api/maps/:id/people", async (request) => {
    const { id, person } = await guard.map(request, "own");
    return people.of(id, person);
  });

  app.put("/api/maps/:id/visibility", async (request, reply) => {
    const { id: mapId, person: by } = await guard.map(request, "own");
    const wish = parsed(showing, request.body);
    await people.show(mapId, wish);
    const isShown = wish.visibility === "workspace";
    const deed = isShown ? "shown-to-workspace" : "made-private";
    await audit.note({ by, deed, mapId, role: isShown ? wish.role : undefined });
    return reply.code(204).send();
  });
}

function addPlaceRoutes(app: FastifyInstance, { guard, people, audit }: PeopleRoutes): void {
  const placeOf = async (request: FastifyRequest): Promise<PersonPlace & { by: Person }> => {
    const { id: mapId, person } = await guard.map(request, "own");
    return { mapId, personId: partIn(request, "person"), by: person };
  };

  app.put("/api/maps/:id/people/:person", async (request, reply) => {
    const { by, ...place } = await placeOf(request);
    const { role } = parsed(gift, request.body);
    const about = await people.give(place, role);
    await audit.note({ by, deed: "role-given", mapId: place.mapId, about, role });
    return reply.code(204).send();
  });

  app.delete("/api/maps/:id/people/:person", async (request, reply) => {
    const { by, ...place } = await placeOf(request);
    const about = await people.take(place);
    await audit.note({ by, deed: "role-taken", mapId: place.mapId, about });
    return reply.code(204).send();
  });

  app.delete("/api/maps/:id/requests/:person", async (request, reply) => {
    await people.dismiss(await placeOf(request));
    return reply.code(204).send();
  });
}

function addEverybodyRoutes(app: FastifyInstance, { guard, people, audit }: PeopleRoutes): void {
  app.get("/api/people", async (request) => {
    await guard.owner(request);
    return { people: await people.everybody() };
  });

  app.patch("/api/people/:person", async (request) => {
    const by = await guard.owner(request);
    const after = await people.changeStanding(
      partIn(request, "person"),
      parsed(standing, request.body),
    );
    await audit.note({ by, deed: "standing-changed", about: after.name });
    return after;
  });

  app.delete("/api/people/:person", async (request, reply) => {
    const by = await guard.owner(request);
    const about = await people.remove(partIn(request, "person"));
    await audit.note({ by, deed: "person-removed", about });
    return reply.code(204).send();
  });
}
