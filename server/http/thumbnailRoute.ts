import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import type { MapFileRoutes } from "./exportRoute.ts";
import { parsed } from "./parsed.ts";
import { requestLocale } from "./requestLocale.ts";

/** How many pictures are kept, and how long a picture that is kept can be. */
const keptPictures = 200;
const keptLength = 1_000_000;

const wishes = v.object({
  theme: v.optional(v.picklist(["light", "dark"]), "light"),
  v: v.optional(v.string()),
});

/** A map's picture inside our own pages, as in the library and in minutes, drawn once for each version of the map. */
export function addThumbnailRoute(
  app: FastifyInstance,
  { maps, jobs, guard }: MapFileRoutes,
): void {
  const pictures = new Map<string, Promise<string | Uint8Array>>();

  app.get("/api/maps/:id/thumbnail", async (request, reply) => {
    const { theme, v: wanted } = parsed(wishes, request.query);
    const { id } = await guard.map(request, "view");
    const locale = requestLocale(request);
    const { version } = await maps.summary(id);
    const key = `${id}/${version}/${theme}/${locale}`;
    const draw = async () => {
      const map = await maps.content(id);
      const options = { format: "svg", locale, theme, background: "paper" } as const;
      return (await jobs.run("render", { map, options })) ?? "";
    };
    const picture = await drawnOnce(pictures, key, draw);
    const isLasting = wanted === String(version);
    return reply
      .type("image/svg+xml; charset=utf-8")
      .header("vary", "accept-language")
      .header("cache-control", isLasting ? "private, max-age=31536000, immutable" : "no-cache")
      .send(picture);
  });
}

/** Also for askers at the same moment; a failure is not kept, and the oldest picture makes room. */
async function drawnOnce(
  pictures: Map<string, Promise<string | Uint8Array>>,
  key: string,
  draw: () => Promise<string | Uint8Array>,
): Promise<string | Uint8Array> {
  const picture = pictures.get(key) ?? draw();
  pictures.delete(key);
  pictures.set(key, picture);
  const [oldest] = pictures.keys();
  if (pictures.size > keptPictures && oldest !== undefined) pictures.delete(oldest);
  try {
    const drawn = await picture;
    if (drawn.length > keptLength) pictures.delete(key);
    return drawn;
  } catch (cause) {
    pictures.delete(key);
    throw cause;
  }
}
