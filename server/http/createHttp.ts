import fastify from "fastify";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { limits } from "#core/wire/limits.ts";
import type { Log } from "../log.ts";
import { StorageFailure } from "../storage/storage.ts";
import { serverWords } from "../words/serverWords.ts";
import { HttpRefusal } from "./HttpRefusal.ts";
import { refusalOf } from "./localRequests.ts";
import { addMapRoutes } from "./mapRoutes.ts";
import type { MapStore } from "./MapStore.ts";
import { addPage } from "./page.ts";
import { requestLocale } from "./requestLocale.ts";
import { commonHeaders, dataPolicy } from "./securityHeaders.ts";

export interface HttpOptions {
  readonly maps: MapStore;
  readonly log: Log;
  /** The folder of the built page. */
  readonly pageDir: string;
}

/** Everything the server answers over HTTP, not yet listening. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { maps, log, pageDir } = options;
  const app = fastify({ bodyLimit: limits.jsonBytes, forceCloseConnections: true });
  app.addHook("onRequest", async (request, reply) => {
    reply.headers({ ...commonHeaders, "content-security-policy": dataPolicy });
    const refusal = refusalOf(request.raw);
    if (refusal) throw new HttpRefusal(refusal);
  });
  app.setErrorHandler((error, request, reply) => refuse(asRefusal(error, log), request, reply));
  app.setNotFoundHandler((request, reply) => refuse(new HttpRefusal("not-found"), request, reply));
  app.get("/healthz", async () => ({ status: "ok" }));
  addMapRoutes(app, maps);
  await addPage(app, pageDir);
  return app;
}

/** Says why a request is not carried out; never how the code got there. */
function refuse(refusal: HttpRefusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = refusal.sentence(serverWords(requestLocale(request)));
  return reply.code(refusal.status).send({ error: { code: refusal.code, message } });
}

function asRefusal(error: unknown, log: Log): HttpRefusal {
  if (error instanceof HttpRefusal) return error;
  const { code = "", statusCode = 500 } = isFastifyError(error) ? error : {};
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") return new HttpRefusal("too-large", "1 MiB");
  if (statusCode < 500) return new HttpRefusal("bad-body");
  log.error({ cause: error }, "request failed");
  return new HttpRefusal(error instanceof StorageFailure ? "try-again" : "unexpected");
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && "statusCode" in error;
}
