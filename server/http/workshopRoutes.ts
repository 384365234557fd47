import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Role } from "#core/wire/roles.ts";
import type { WorkshopView } from "#core/wire/workshop.ts";
import type { Access } from "../access/Access.ts";
import type { WorkshopRequest, Workshops } from "../workshop/Workshops.ts";
import type { Guard } from "./Guard.ts";
import { Refusal } from "../Refusal.ts";
import { mapIdOf } from "./mapIdOf.ts";
import type { MapStore } from "./MapStore.ts";
import { parsed } from "./parsed.ts";
import { partIn } from "./partIn.ts";
import { workshopDeed, workshopPlan } from "./workshopSchemas.ts";

export interface WorkshopRoutes {
  readonly workshops: Workshops;
  readonly maps: MapStore;
  readonly guard: Guard;
  readonly access: Access;
}

const path = "/api/maps/:id/workshop";

/** The workshop of a map: planned and led by its owners, seen by whoever sees the map. */
export function addWorkshopRoutes(app: FastifyInstance, routes: WorkshopRoutes): void {
  addPlanRoutes(app, routes);
  addRunRoutes(app, routes);
  addPastRoutes(app, routes);
}

function addPlanRoutes(app: FastifyInstance, routes: WorkshopRoutes): void {
  const { workshops } = routes;

  app.get(path, async (request, reply) => {
    reply.header("cache-control", "no-store");
    return viewFor(routes, request);
  });

  app.post(path, async (request, reply) => {
    const at = await placeOf(routes, request, "own");
    const view = await workshops.plan(at, parsed(workshopPlan, request.body));
    return reply.code(201).send(view);
  });

  app.put(`${path}/plan`, async (request) => {
    const at = await placeOf(routes, request, "own");
    return workshops.replan(at, parsed(workshopPlan, request.body));
  });

  app.delete(path, async (request, reply) => {
    const { mapId } = await placeOf(routes, request, "own");
    await workshops.drop(mapId);
    return reply.code(204).send();
  });
}

function addRunRoutes(app: FastifyInstance, routes: WorkshopRoutes): void {
  const { workshops } = routes;

  app.post(`${path}/deeds`, async (request) => {
    const at = await placeOf(routes, request, "own");
    await workshops.deeds.carryOut(at.mapId, at.person, parsed(workshopDeed, request.body));
    return workshops.view(at);
  });

  app.post(`${path}/join`, async (request) =>
    workshops.join(await placeOf(routes, request, "comment")),
  );
}

function addPastRoutes(app: FastifyInstance, routes: WorkshopRoutes): void {
  const { workshops } = routes;

  app.get("/api/maps/:id/workshops", async (request) => {
    const { mapId } = await placeOf(routes, request, "view");
    return workshops.past(mapId);
  });

  app.get("/api/maps/:id/workshops/:workshop/minutes", async (request) => {
    const { mapId } = await placeOf(routes, request, "view");
    return workshops.minutes(mapId, partIn(request, "workshop"));
  });
}

/** A map that is not in the bin, and who asks, if they may. */
export async function placeOf(
  { guard, maps }: Pick<WorkshopRoutes, "guard" | "maps">,
  request: FastifyRequest,
  needed: Role,
): Promise<WorkshopRequest> {
  const { id: mapId, person, role } = await guard.map(request, needed);
  await maps.refuseInBin(mapId);
  return { mapId, person, role };
}

/** Who came by the code and waits sees no map yet, and is told that they wait. */
async function viewFor(routes: WorkshopRoutes, request: FastifyRequest): Promise<WorkshopView> {
  const { workshops, maps, access } = routes;
  try {
    return await workshops.view(await placeOf(routes, request, "view"));
  } catch (cause) {
    if (!(cause instanceof Refusal) || cause.code !== "no-such-map") throw cause;
    const person = await access.personOf(request.headers);
    const mapId = mapIdOf(request);
    const waiting = person && (await workshops.waitingView(mapId, person));
    if (waiting === undefined) throw cause;
    await maps.refuseInBin(mapId);
    return waiting;
  }
}
