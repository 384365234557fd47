import type { FastifyRequest } from "fastify";
import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import { isAtLeast } from "#core/wire/roles.ts";
import type { Role } from "#core/wire/roles.ts";
import type { Access } from "../access/Access.ts";
import { Refusal } from "../Refusal.ts";
import { mapIdOf } from "./mapIdOf.ts";

type MapRequest = Pick<FastifyRequest, "params" | "headers">;

/** A map somebody may do something with. */
export interface Permit {
  readonly id: Id;
  readonly person: Person;
  readonly role: Role;
}

/** Who asks, and whether they may. Every route that tells or changes something asks it first. */
export class Guard {
  readonly #access: Access;

  constructor(access: Access) {
    this.#access = access;
  }

  /** Whoever asks, if the server knows them. */
  async person({ headers }: Pick<FastifyRequest, "headers">): Promise<Person> {
    const person = await this.#access.personOf(headers);
    if (person === undefined) throw new Refusal("unknown-visitor");
    return person;
  }

  /** Whoever asks, if they own this server. */
  async owner(request: Pick<FastifyRequest, "headers">): Promise<Person> {
    const person = await this.person(request);
    if (!person.isOwner) throw new Refusal("not-allowed");
    return person;
  }

  /** Whoever asks, if they may make maps here. */
  async maker(request: Pick<FastifyRequest, "headers">): Promise<Person> {
    const person = await this.person(request);
    if (!person.isOwner && !person.isMember) throw new Refusal("not-allowed");
    return person;
  }

  /** The map a request names. One that somebody may not see is, to them, one that is not there. */
  async map(request: MapRequest, needed: Role): Promise<Permit> {
    const id = mapIdOf(request);
    const person = await this.#access.personOf(request.headers);
    const role = await this.#access.roleOn(person, id);
    if (person === undefined || role === undefined) throw new Refusal("no-such-map");
    if (!isAtLeast(role, needed)) throw new Refusal("not-allowed");
    return { id, person, role };
  }
}
