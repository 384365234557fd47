import { parseCookie, stringifySetCookie } from "cookie";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Person } from "#core/wire/access.ts";
import { isRecord } from "#core/model/readers.ts";
import { limits } from "#core/wire/limits.ts";
import { newPerson } from "../access/Access.ts";
import type { Access } from "../access/Access.ts";
import type { Audit } from "../access/Audit.ts";
import { returnPath } from "../access/returnPath.ts";
import { backPath } from "../access/SignIn.ts";
import type { SignIn, Vouched } from "../access/SignIn.ts";
import { SignInFailure } from "../access/SignInFailure.ts";
import { standingOf } from "../access/standingOf.ts";
import { visibleName } from "../access/visibleName.ts";
import type { Log } from "../log.ts";
import { StorageFailure } from "../storage/storage.ts";
import type { PeopleStorage } from "../storage/peopleStorage.ts";

export interface SignInRoutes {
  readonly access: Access;
  /** Absent where no company account opens this server. */
  readonly signIn: SignIn | undefined;
  readonly storage: Pick<PeopleStorage, "signIn" | "inherit">;
  readonly audit: Audit;
  /** A session of somebody has ended. */
  readonly onLeave: (person: Person) => Promise<void>;
  readonly log: Log;
}

/** Signing in with a company account: there, and back. */
export function addSignInRoutes(app: FastifyInstance, routes: SignInRoutes): void {
  const { signIn } = routes;
  if (signIn === undefined) return;
  app.get("/api/sign-in", (request, reply) => there(signIn, routes, { request, reply }));
  app.get(backPath, (request, reply) => back(signIn, routes, { request, reply }));
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function there(signIn: SignIn, routes: SignInRoutes, { request, reply }: Exchange) {
  const { returnTo: asked } = isRecord(request.query) ? request.query : {};
  const returnTo = returnPath(asked);
  try {
    const { url, browser } = await signIn.begin(returnTo, browserOf(request, routes));
    reply.header("set-cookie", browserCookie(browser, routes));
    return reply.header("cache-control", "no-store").redirect(url, 303);
  } catch (cause) {
    return fail(cause, routes, { reply, returnTo });
  }
}

async function back(signIn: SignIn, routes: SignInRoutes, { request, reply }: Exchange) {
  const { access } = routes;
  try {
    const vouched = await signIn.finish(request.url, browserOf(request, routes));
    const person = await personFor(vouched, signIn, routes);
    await routes.audit.note({ by: person, deed: "signed-in" });
    const cookie = await access.sessions.begin(person);
    const { person: before } = await access.sessions.end(request.headers);
    if (before !== undefined && before.id !== person.id) {
      await routes.storage.inherit(before.id, person.id);
      await routes.onLeave(before);
    }
    reply.header("set-cookie", [cookie, browserCookie("", routes)]);
    return reply.header("cache-control", "no-store").redirect(vouched.returnTo, 303);
  } catch (cause) {
    return fail(cause, routes, { reply, returnTo: "/" });
  }
}

function personFor(
  { issuer, subject, name, groups }: Vouched,
  signIn: SignIn,
  routes: SignInRoutes,
) {
  return routes.storage.signIn({
    issuer,
    subject,
    newcomer: newPerson(visibleName(name).slice(0, limits.nameLength)),
    standing: standingOf(groups, signIn.settings),
    at: new Date().toISOString(),
  });
}

/** A page says what went wrong, and lets them try again. */
function fail(
  cause: unknown,
  { log }: SignInRoutes,
  { reply, returnTo }: { readonly reply: FastifyReply; readonly returnTo: string },
) {
  if (cause instanceof StorageFailure) throw cause;
  const isKnown = cause instanceof SignInFailure;
  log.warn({ cause: isKnown ? cause.cause : cause }, "nobody signed in");
  const to = isKnown && cause.returnTo !== "/" ? cause.returnTo : returnTo;
  const query = new URLSearchParams({ problem: isKnown ? cause.code : "failed", returnTo: to });
  return reply.header("cache-control", "no-store").redirect(`/sign-in?${query.toString()}`, 303);
}

function cookieName({ access }: SignInRoutes): string {
  return access.isSecure ? "__Host-yolculuk-sign-in" : "yolculuk-sign-in";
}

/** The secret of a browser that is signing in already, in this or another tab. */
function browserOf({ headers }: FastifyRequest, routes: SignInRoutes): string | undefined {
  return parseCookie(headers.cookie ?? "")[cookieName(routes)] || undefined;
}

function browserCookie(value: string, routes: SignInRoutes): string {
  return stringifySetCookie({
    name: cookieName(routes),
    value,
    maxAge: value === "" ? 0 : 600,
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: routes.access.isSecure,
  });
}
