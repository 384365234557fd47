import type { FastifyInstance } from "fastify";
import { parsed } from "./parsed.ts";
import { partIn } from "./partIn.ts";
import { placeOf } from "./workshopRoutes.ts";
import type { WorkshopRoutes } from "./workshopRoutes.ts";
import { wantedAction, wantedChange } from "./workshopSchemas.ts";

const path = "/api/maps/:id/actions";

/** What a team has decided to do: seen by whoever sees the map, changed by whoever may change it. */
export function addActionRoutes(app: FastifyInstance, routes: WorkshopRoutes): void {
  const { guard, access } = routes;
  const { actions } = routes.workshops;

  app.get(path, async (request) => {
    const { mapId } = await placeOf(routes, request, "view");
    return actions.list(mapId);
  });

  app.post(path, async (request, reply) => {
    const { mapId } = await placeOf(routes, request, "edit");
    return reply.code(201).send(await actions.add(mapId, parsed(wantedAction, request.body)));
  });

  app.patch(`${path}/:action`, async (request) => {
    const { mapId } = await placeOf(routes, request, "edit");
    const change = parsed(wantedChange, request.body);
    return actions.change(mapId, partIn(request, "action"), change);
  });

  app.delete(`${path}/:action`, async (request, reply) => {
    const { mapId } = await placeOf(routes, request, "edit");
    await actions.remove(mapId, partIn(request, "action"));
    return reply.code(204).send();
  });

  app.get("/api/actions", async (request) => {
    const person = await guard.person(request);
    const roles = person.isOwner ? undefined : await access.rolesOf(person);
    return actions.open((id) => (roles ? roles.get(id) : "own"));
  });
}
