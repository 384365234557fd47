import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import { linkRoles } from "#core/wire/access.ts";
import type { Person } from "#core/wire/access.ts";
import { limits } from "#core/wire/limits.ts";
import type { Audit } from "../access/Audit.ts";
import type { LinkPlace, Links } from "../access/Links.ts";
import type { Guard } from "./Guard.ts";
import { parsed } from "./parsed.ts";
import { partIn } from "./partIn.ts";

const role = v.picklist(linkRoles);
const label = v.pipe(v.string(), v.trim(), v.maxLength(limits.labelLength));
/** With a year of four digits: times are compared as text. */
const expiresAt = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform((text) => new Date(text)),
  v.date(),
  v.transform((date) => date.toISOString()),
  v.regex(/^\d{4}-/),
);
const maxUses = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.linkUses));
const password = v.pipe(v.string(), v.minLength(1), v.maxLength(limits.passwordLength));

const newLink = v.strictObject({
  role,
  label: v.optional(label, ""),
  expiresAt: v.optional(expiresAt),
  maxUses: v.optional(maxUses),
  password: v.optional(password),
});

const linkChange = v.strictObject({
  role: v.optional(role),
  label: v.optional(label),
  expiresAt: v.nullish(expiresAt),
  maxUses: v.nullish(maxUses),
  password: v.nullish(password),
});

export interface LinkRoutes {
  readonly guard: Guard;
  readonly links: Links;
  readonly audit: Audit;
}

/** Sharing a map: its links, for whoever owns it. */
export function addLinkRoutes(app: FastifyInstance, routes: LinkRoutes): void {
  addListRoutes(app, routes);
  addOneLinkRoutes(app, routes);
}

function addListRoutes(app: FastifyInstance, { guard, links, audit }: LinkRoutes): void {
  app.get("/api/maps/:id/links", async (request) => {
    const { id } = await guard.map(request, "own");
    return { links: await links.list(id) };
  });

  app.post("/api/maps/:id/links", async (request, reply) => {
    const { id: mapId, person: by } = await guard.map(request, "own");
    const terms = parsed(newLink, request.body);
    const issued = await links.issue(mapId, terms, by);
    await audit.note({ by, deed: "link-made", mapId, about: terms.label, role: terms.role });
    return reply.code(201).send(issued);
  });
}

function addOneLinkRoutes(app: FastifyInstance, { guard, links, audit }: LinkRoutes): void {
  const placeOf = async (request: FastifyRequest): Promise<LinkPlace & { by: Person }> => {
    const { id: mapId, person } = await guard.map(request, "own");
    return { mapId, link: partIn(request, "link"), by: person };
  };

  app.patch("/api/maps/:id/links/:link", async (request) => {
    const { by, ...place } = await placeOf(request);
    const link = await links.change(place, parsed(linkChange, request.body));
    const { label: about, role: given } = link;
    await audit.note({ by, deed: "link-changed", mapId: place.mapId, about, role: given });
    return link;
  });

  app.post("/api/maps/:id/links/:link/replace", async (request) => {
    const { by, ...place } = await placeOf(request);
    const issued = await links.replace(place);
    const { label: about } = issued.link;
    await audit.note({ by, deed: "link-replaced", mapId: place.mapId, about });
    return issued;
  });

  app.delete("/api/maps/:id/links/:link", async (request, reply) => {
    const { by, ...place } = await placeOf(request);
    const about = await links.revoke(place);
    await audit.note({ by, deed: "link-revoked", mapId: place.mapId, about });
    return reply.code(204).send();
  });
}
