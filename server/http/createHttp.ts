import type { IncomingMessage } from "node:http";
import fastify from "fastify";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { limits } from "#core/wire/limits.ts";
import { Refusal } from "../Refusal.ts";
import type { Comments } from "../comments/Comments.ts";
import type { People } from "../access/People.ts";
import type { Tickets } from "../access/Tickets.ts";
import type { JobRunner } from "../jobs/JobRunner.ts";
import type { Log } from "../log.ts";
import type { Storage } from "../storage/storage.ts";
import { StorageFailure } from "../storage/storage.ts";
import { serverWords } from "../words/serverWords.ts";
import { addCommentRoutes } from "./commentRoutes.ts";
import { addAskRoute } from "./askRoute.ts";
import type { AskRoute } from "./askRoute.ts";
import { addAuditRoute } from "./auditRoute.ts";
import type { Workshops } from "../workshop/Workshops.ts";
import { addDecisionRoutes } from "./decisionRoutes.ts";
import { addAnswerRoutes } from "./answerRoutes.ts";
import { addCodeRoutes } from "./codeRoutes.ts";
import { addDocumentRoute } from "./documentRoute.ts";
import { addEntryRoutes } from "./entryRoutes.ts";
import type { Entry } from "./entryRoutes.ts";
import { addExportRoute } from "./exportRoute.ts";
import { Guard } from "./Guard.ts";
import { addImportRoute } from "./importRoute.ts";
import { addLinkRoutes } from "./linkRoutes.ts";
import { addMapRoutes } from "./mapRoutes.ts";
import { addPage, asksForPage } from "./page.ts";
import { addPeopleRoutes } from "./peopleRoutes.ts";
import type { Proxies } from "./Proxies.ts";
import { refusalOf } from "./requestGate.ts";
import type { Front } from "./requestGate.ts";
import { requestLocale } from "./requestLocale.ts";
import { commonHeaders, dataPolicy } from "./securityHeaders.ts";
import { addSignInRoutes } from "./signInRoutes.ts";
import type { SignInRoutes } from "./signInRoutes.ts";
import { statusOf } from "./statusOf.ts";
import { addTicketRoute } from "./ticketRoute.ts";
import { addThumbnailRoute } from "./thumbnailRoute.ts";
import { addWorkshopRoutes } from "./workshopRoutes.ts";

export interface HttpOptions extends Entry, SignInRoutes {
  readonly tickets: Tickets;
  readonly storage: Storage;
  readonly proxies: Proxies;
  readonly people: People;
  readonly workshops: Workshops;
  readonly onRequests: AskRoute["onRequests"];
  readonly front: Front;
  readonly comments: Comments;
  readonly jobs: JobRunner;
  readonly log: Log;
  /** The folder of the built page. */
  readonly pageDir: string;
}

/** A request that has not arrived by then is given up: the largest file is read in seconds. */
const requestTimeout = 120_000;

const headers = { ...commonHeaders, "content-security-policy": dataPolicy };

/** Everything the server answers over HTTP, not yet listening. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { log, pageDir, front } = options;
  const app = fastify({
    bodyLimit: limits.jsonBytes,
    requestTimeout,
    forceCloseConnections: true,
    http: { shouldUpgradeCallback: asksForWebSocket },
    frameworkErrors: (error, request, reply) => {
      void refuse(asRefusal(error, { log, request }), request, reply.headers(headers));
    },
  });
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    // In local mode what a proxy adds is itself a sign that it is not this computer's.
    if (front.mode === "shared") options.proxies.clean(request.raw);
    const refusal = refusalOf(request.raw, front);
    if (refusal) throw new Refusal(refusal);
  });
  app.setErrorHandler((error, request, reply) =>
    refuse(asRefusal(error, { log, request }), request, reply),
  );
  app.addContentTypeParser("application/json", { parseAs: "string" }, parseJson);
  await addRoutes(app, options);
  const sendPage = await addPage(app, { pageDir, front });
  app.setNotFoundHandler((request, reply) =>
    asksForPage(request)
      ? sendPage(request, reply.code(404))
      : refuse(new Refusal("not-found"), request, reply),
  );
  return app;
}

async function addRoutes(app: FastifyInstance, options: HttpOptions): Promise<void> {
  const guarded = { ...options, guard: new Guard(options.access) };
  app.get("/healthz", async () => ({ status: "ok" }));
  addEntryRoutes(app, options);
  addSignInRoutes(app, options);
  addMapRoutes(app, guarded);
  addLinkRoutes(app, guarded);
  addCommentRoutes(app, guarded);
  addPeopleRoutes(app, guarded);
  addAskRoute(app, options);
  addAuditRoute(app, guarded);
  addTicketRoute(app, guarded);
  addWorkshopRoutes(app, guarded);
  addAnswerRoutes(app, guarded);
  addDecisionRoutes(app, guarded);
  addCodeRoutes(app, options);
  addDocumentRoute(app, guarded);
  addExportRoute(app, guarded);
  addThumbnailRoute(app, guarded);
  await app.register(async (inner) => addImportRoute(inner, guarded));
}

/** Some programs ask for HTTP/2 with every first request; they are content with an answer in HTTP/1. */
function asksForWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === "websocket";
}

/** A body that is empty is none, whatever its type. */
async function parseJson(_request: FastifyRequest, body: string | Buffer): Promise<unknown> {
  const text = body.toString();
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("bad-body");
  }
}

/** Says why a request is not carried out; never how the code got there. */
function refuse(refusal: Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const message = refusal.sentence(serverWords(requestLocale(request)));
  // What is not there now may be there after the next build.
  reply.header("cache-control", "no-store");
  return reply.code(statusOf(refusal)).send({ error: { code: refusal.code, message } });
}

function asRefusal(
  error: unknown,
  { log, request }: { readonly log: Log; readonly request: FastifyRequest },
): Refusal {
  if (error instanceof Refusal) return error;
  const { code = "", statusCode = 500 } = isFastifyError(error) ? error : {};
  if (code === "FST_ERR_CTP_BODY_TOO_LARGE") {
    const bytes = request.routeOptions.bodyLimit ?? limits.jsonBytes;
    return new Refusal("too-large", `${bytes / 2 ** 20} MiB`);
  }
  if (statusCode < 500) return new Refusal("bad-body");
  log.error({ cause: error }, "request failed");
  return new Refusal(error instanceof StorageFailure ? "try-again" : "unexpected");
}

function isFastifyError(error: unknown): error is FastifyError {
  return error instanceof Error && "statusCode" in error;
}
