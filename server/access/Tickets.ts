import type { IncomingHttpHeaders } from "node:http";
import type { Id } from "#core/model/journeyMap.ts";
import { newSecret } from "./secrets.ts";

/** By whom a ticket was asked for: what they came with then decides what its socket may do. */
interface Ticket {
  readonly mapId: Id;
  readonly headers: IncomingHttpHeaders;
  readonly until: number;
}

const lifeMs = 30_000;
const most = 10_000;

/** Tickets for sockets of programs that cannot send a cookie: each opens one map, once, within half a minute. */
export class Tickets {
  readonly #now: () => number;
  readonly #tickets = new Map<string, Ticket>();

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  issue(mapId: Id, headers: IncomingHttpHeaders): string {
    for (const [old, { until }] of this.#tickets)
      if (until <= this.#now() || this.#tickets.size >= most) this.#tickets.delete(old);
      else break;
    const secret = newSecret();
    this.#tickets.set(secret, { mapId, headers, until: this.#now() + lifeMs });
    return secret;
  }

  /** With what the ticket's owner came; `undefined` where it does not open this map. Gone either way. */
  redeem(secret: string, mapId: Id): IncomingHttpHeaders | undefined {
    const ticket = this.#tickets.get(secret);
    this.#tickets.delete(secret);
    const isGood = ticket !== undefined && ticket.mapId === mapId && this.#now() < ticket.until;
    return isGood ? ticket.headers : undefined;
  }
}
