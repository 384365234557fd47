import type { FastifyInstance, FastifyRequest } from "fastify";
import { limits } from "#core/wire/limits.ts";
import { textOfFile } from "../textOfFile.ts";
import type { MapFileRoutes } from "./exportRoute.ts";
import { Refusal } from "../Refusal.ts";
import { requestLocale } from "./requestLocale.ts";

/** Importing a map file: its text is the body, whatever type the body is said to be. */
export function addImportRoute(
  app: FastifyInstance,
  { maps, jobs, guard, audit }: MapFileRoutes,
): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", { parseAs: "buffer" }, async (_: unknown, body: unknown) => body);

  const mayImport = (request: FastifyRequest) => guard.maker(request).then(() => undefined);
  // Before its body is read: a stranger's may be long.
  const options = { bodyLimit: limits.importBytes, onRequest: mayImport };
  app.post("/api/maps/import", options, async (request, reply) => {
    const by = await guard.maker(request);
    const text = textOf(request.body);
    const file = await jobs.run("importFile", { text, locale: requestLocale(request) });
    const { report } = file;
    if (file.ok) {
      const { summary, content } = file;
      const id = await maps.keep({ summary, content, madeBy: by.id });
      await audit.note({ by, deed: "imported", mapId: id });
      return reply.code(201).send({ id, report });
    }
    const error = { code: "not-a-map-file", message: file.message };
    return reply.code(422).send({ error, report });
  });
}

function textOf(body: unknown): string {
  if (!(body instanceof Uint8Array)) return "";
  const text = textOfFile(body);
  if (text === undefined) throw new Refusal("not-text");
  return text;
}
