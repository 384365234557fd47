import type { FastifyInstance, FastifyRequest } from "fastify";
import type { AnswerRequest } from "../workshop/Answers.ts";
import { parsed } from "./parsed.ts";
import { partIn } from "./partIn.ts";
import { placeOf } from "./workshopRoutes.ts";
import type { WorkshopRoutes } from "./workshopRoutes.ts";
import { sentDone, sentDots, sentNote, sentScore } from "./workshopSchemas.ts";

const path = "/api/maps/:id/workshop/blocks/:block";

/** What people answer in a workshop's blocks, unseen by everybody until it is revealed. */
export function addAnswerRoutes(app: FastifyInstance, routes: WorkshopRoutes): void {
  const { answers } = routes.workshops;
  const taking = (request: FastifyRequest) => requestIn(routes, request);
  addNoteRoutes(app, routes);

  app.put(`${path}/scores/:touchpoint`, async (request) => {
    const at = await taking(request);
    return answers.score(at, partIn(request, "touchpoint"), parsed(sentScore, request.body));
  });

  app.put(`${path}/dots/:note`, async (request) => {
    const at = await taking(request);
    return answers.dots(at, partIn(request, "note"), parsed(sentDots, request.body).count);
  });

  app.put(`${path}/done`, async (request) => {
    const at = await taking(request);
    return answers.done(at, parsed(sentDone, request.body).isDone);
  });

  app.get(`${path}/result`, async (request, reply) => {
    const at = await placeOf(routes, request, "view");
    reply.header("cache-control", "no-store");
    return routes.workshops.result(at, partIn(request, "block"));
  });
}

function addNoteRoutes(app: FastifyInstance, routes: WorkshopRoutes): void {
  const { answers } = routes.workshops;

  app.put(`${path}/notes/:note`, async (request) => {
    const at = await requestIn(routes, request);
    return answers.note(at, partIn(request, "note"), parsed(sentNote, request.body));
  });

  app.delete(`${path}/notes/:note`, async (request) =>
    answers.removeNote(await requestIn(routes, request), partIn(request, "note")),
  );
}

async function requestIn(routes: WorkshopRoutes, request: FastifyRequest): Promise<AnswerRequest> {
  return { ...(await placeOf(routes, request, "comment")), block: partIn(request, "block") };
}
