import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Locale } from "#core/model/journeyMap.ts";
import { serverWords } from "../words/serverWords.ts";
import { editorPreloads } from "./editorPreloads.ts";
import { mapIdIn } from "./mapIdOf.ts";
import type { Front } from "./requestGate.ts";
import { requestLocale } from "./requestLocale.ts";
import { pagePolicy } from "./securityHeaders.ts";

type SendPage = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;

/**
 * Serves the built page: its files for ever, since their names hold their content's hash. The page itself is read each
 * time, so that one built while the server runs is what people get. Returns what sends the page at any address.
 */
export async function addPage(
  app: FastifyInstance,
  { pageDir, front }: { readonly pageDir: string; readonly front: Front },
): Promise<SendPage> {
  await app.register(fastifyStatic, {
    root: join(pageDir, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    index: false,
  });
  const sendPage: SendPage = async (request, reply) => {
    const html = await textOf(join(pageDir, "index.html"));
    const locale = requestLocale(request);
    const mapId = request.routeOptions.url === editorPath ? mapIdIn(request) : undefined;
    const preloads = mapId === undefined ? "" : await editorPreloads({ pageDir, locale, mapId });
    reply.header("cache-control", "no-cache").header("vary", "accept-language");
    if (html === undefined) return sendNoPage(request, reply);
    const nonce = randomBytes(16).toString("base64");
    return reply
      .header("content-security-policy", pagePolicy(nonce, socketOrigin(request, front)))
      .type("text/html; charset=utf-8")
      .send(pageFor(html, { nonce, locale, preloads }));
  };
  app.get("/", sendPage);
  app.get(editorPath, sendPage);
  for (const path of ["/claim", "/join", "/sign-in", `${editorPath}/minutes/:workshop`])
    app.get(path, sendPage);
  return sendPage;
}

const editorPath = "/m/:id";

/** Where the page's web sockets go. */
function socketOrigin({ headers }: FastifyRequest, { publicUrl }: Front): string {
  const host = /^[\w.:[\]-]+$/.test(headers.host ?? "") ? headers.host : "localhost";
  return (publicUrl ?? `http://${host}`).replace(/^http/, "ws");
}

interface Particulars {
  readonly nonce: string;
  readonly locale: Locale;
  /** Tags that stand last in its head. */
  readonly preloads: string;
}

/** Whether a person at a browser asked, for an address that no program would: what is not there is then said by the page. */
export function asksForPage({
  method,
  url,
  headers,
}: {
  readonly method: string;
  readonly url: string;
  readonly headers: { readonly accept?: string | undefined };
}): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  const isForPrograms = /^\/(api|assets|sync|healthz)(\/|\?|$)/.test(url);
  return !isForPrograms && headers.accept?.includes("text/html") === true;
}

/** The page in the asker's language, should its script never come, with `nonce` on what it brings itself. */
function pageFor(html: string, { nonce, locale, preloads }: Particulars): string {
  return html
    .replace(/<html lang="[a-z]*"/, `<html lang="${locale}"`)
    .replace("</head>", `${preloads}</head>`)
    .replace("<head>", `<head><meta property="csp-nonce" nonce="${nonce}" />`)
    .replaceAll("<style", `<style nonce="${nonce}"`);
}

function sendNoPage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { noPage } = serverWords(requestLocale(request));
  return reply.code(503).type("text/plain; charset=utf-8").send(noPage);
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch {
    return undefined;
  }
}
