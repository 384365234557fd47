import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import { bringingBack } from "./bringingBack.ts";
import { parsed } from "./parsed.ts";
import { partIn } from "./partIn.ts";
import { placeOf } from "./workshopRoutes.ts";
import type { WorkshopRoutes } from "./workshopRoutes.ts";
import { wantedChange, wantedDecision } from "./workshopSchemas.ts";

const path = "/api/maps/:id/decisions";

/** What a team has decided to do: seen by whoever sees the map, changed by whoever may change it. */
export function addDecisionRoutes(app: FastifyInstance, routes: WorkshopRoutes): void {
  const { guard, access } = routes;
  const { decisions } = routes.workshops;

  app.get(path, async (request) => {
    const { mapId } = await placeOf(routes, request, "view");
    return decisions.list(mapId);
  });

  app.post(path, async (request, reply) => {
    const { mapId } = await placeOf(routes, request, "edit");
    return reply.code(201).send(await decisions.add(mapId, parsed(wantedDecision, request.body)));
  });

  app.patch(`${path}/:decision`, async (request) => {
    const { mapId, person } = await placeOf(routes, request, "edit");
    const place = { mapId, id: partIn(request, "decision") };
    return v.is(bringingBack, request.body)
      ? decisions.restore(place, person)
      : decisions.change(place, parsed(wantedChange, request.body));
  });

  app.delete(`${path}/:decision`, async (request, reply) => {
    const { mapId, person } = await placeOf(routes, request, "edit");
    await decisions.remove({ mapId, id: partIn(request, "decision") }, person);
    return reply.code(204).send();
  });

  app.get("/api/decisions", async (request) => {
    const person = await guard.person(request);
    const roles = person.isOwner ? undefined : await access.rolesOf(person);
    return decisions.open((id) => (roles ? roles.get(id) : "own"));
  });
}
