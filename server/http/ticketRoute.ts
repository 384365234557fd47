import type { FastifyInstance } from "fastify";
import type { Tickets } from "../access/Tickets.ts";
import type { Guard } from "./Guard.ts";

export interface TicketRoute {
  readonly guard: Guard;
  readonly tickets: Tickets;
}

/** A ticket for one socket on a map, to be shown as the subprotocol `yolculuk.ticket.<ticket>`. */
export function addTicketRoute(app: FastifyInstance, { guard, tickets }: TicketRoute): void {
  app.post("/api/maps/:id/ticket", async (request, reply) => {
    const { id } = await guard.map(request, "view");
    reply.header("cache-control", "no-store");
    return reply.code(201).send({ ticket: tickets.issue(id, request.headers) });
  });
}
