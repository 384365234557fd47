import type { IncomingMessage } from "node:http";
import type { ServerMode } from "#core/wire/access.ts";
import { isLoopback } from "../loopback.ts";
import type { RefusalCode } from "../Refusal.ts";

export interface Front {
  readonly mode: ServerMode;
  /** Where people reach the server, when that is not the address it listens on. */
  readonly publicUrl: string | undefined;
}

const forwarding = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

const readingMethods = ["GET", "HEAD"];

/** Why a request is not from where requests may come, or from a page that is not ours; else `undefined`. */
export function refusalOf(
  request: IncomingMessage,
  front: Front,
): Extract<RefusalCode, "not-local" | "foreign-page"> | undefined {
  const { headers, socket, method = "" } = request;
  if (front.mode === "local") {
    if (!isLoopback(socket.remoteAddress ?? "")) return "not-local";
    if (!isLocalHost(headers.host)) return "not-local";
    // A proxy on this computer that passes others on: with `PUBLIC_URL` it would be asked who they are.
    if (forwarding.some((name) => headers[name] !== undefined)) return "not-local";
  }
  const isReading = readingMethods.includes(method) && headers.upgrade === undefined;
  return isReading || isOwnPage(request, front) ? undefined : "foreign-page";
}

/** A page of another name may have its name point at this computer; its requests still bear it. */
function isLocalHost(host: string | undefined): boolean {
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(host ?? "")?.[1];
  return name !== undefined && isLoopback(name);
}

/** Programs that are no browsers send neither header. */
function isOwnPage({ headers }: IncomingMessage, { publicUrl }: Front): boolean {
  const { host, origin } = headers;
  const protocol = headers["x-forwarded-proto"] === "https" ? "https" : "http";
  if (origin !== undefined) return origin === publicUrl || origin === `${protocol}://${host}`;
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}
