import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { serverWords } from "../words/serverWords.ts";
import { requestLocale } from "./requestLocale.ts";
import { pagePolicy } from "./securityHeaders.ts";

/** Serves the built page: its files for ever, since their names hold their content's hash. */
export async function addPage(app: FastifyInstance, pageDir: string): Promise<void> {
  const index = join(pageDir, "index.html");
  if (!existsSync(index)) {
    app.get("/", async (request, reply) =>
      reply
        .code(503)
        .type("text/plain")
        .send(serverWords(requestLocale(request)).noPage),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: join(pageDir, "assets"),
    prefix: "/assets/",
    immutable: true,
    maxAge: "365d",
    index: false,
  });
  const html = readFileSync(index, "utf8");
  const sendPage = async (request: FastifyRequest, reply: FastifyReply) => {
    const nonce = randomBytes(16).toString("base64");
    return reply
      .header("content-security-policy", pagePolicy(nonce, request.headers.host ?? ""))
      .header("cache-control", "no-cache")
      .type("text/html; charset=utf-8")
      .send(html.replace("<head>", `<head><meta property="csp-nonce" nonce="${nonce}" />`));
  };
  app.get("/", sendPage);
  app.get("/m/:id", sendPage);
}
