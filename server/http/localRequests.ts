import type { IncomingMessage } from "node:http";
import { isLoopback } from "../config.ts";
import type { RefusalCode } from "./HttpRefusal.ts";

const readingMethods = ["GET", "HEAD"];

/** Why a request is not from this computer, or from a page that is not ours; else `undefined`. */
export function refusalOf(
  request: IncomingMessage,
): Extract<RefusalCode, "not-local" | "foreign-page"> | undefined {
  const { headers, socket, method = "" } = request;
  if (!isLoopback(socket.remoteAddress ?? "")) return "not-local";
  if (!isLocalHost(headers.host)) return "not-local";
  const isReading = readingMethods.includes(method) && headers.upgrade === undefined;
  return isReading || isOwnPage(request) ? undefined : "foreign-page";
}

/** A page of another name may have its name point at this computer; its requests still bear it. */
function isLocalHost(host: string | undefined): boolean {
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(host ?? "")?.[1];
  return name !== undefined && isLoopback(name);
}

/** Programs that are no browsers send neither header. */
function isOwnPage({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  if (origin !== undefined) return origin === `http://${host}`;
  const site = headers["sec-fetch-site"];
  return site === undefined || site === "same-origin" || site === "none";
}
