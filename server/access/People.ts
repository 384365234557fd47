import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import type {
  AccessWay,
  KnownPerson,
  MapPeople,
  MapPerson,
  MapVisibility,
  NamedPerson,
} from "#core/wire/people.ts";
import { higherRole } from "#core/wire/roles.ts";
import type { Role } from "#core/wire/roles.ts";
import type { PeopleStorage, PersonWay, Standing } from "../storage/peopleStorage.ts";
import { Refusal } from "../Refusal.ts";

export interface PeopleOptions {
  readonly storage: PeopleStorage;
  /** What people, or one person, may do with maps, or one map, may have changed; settles when that is in force. */
  readonly onChange: (on: { readonly mapId?: Id; readonly person?: Id }) => Promise<void>;
  /** Who asks to be let in to a map is not who it was. */
  readonly onRequests: (mapId: Id) => void;
}

/** A map and somebody who has, or is to have, access to it. */
export interface PersonPlace {
  readonly mapId: Id;
  readonly personId: Id;
}

/** Who belongs to the workspace, and who was given which map. Every change is in force when it settles. */
export class People {
  readonly #storage: PeopleStorage;
  readonly #onChange: PeopleOptions["onChange"];
  readonly #onRequests: PeopleOptions["onRequests"];

  constructor({ storage, onChange, onRequests }: PeopleOptions) {
    this.#storage = storage;
    this.#onChange = onChange;
    this.#onRequests = onRequests;
  }

  everybody(): Promise<KnownPerson[]> {
    return this.#storage.people();
  }

  /** Who may do what with a map, for `asker`, who is shown who else could only if they belong here. */
  async of(mapId: Id, asker: Person): Promise<MapPeople> {
    const [ways, members, requests, visibility] = await Promise.all([
      this.#storage.waysTo(mapId, new Date().toISOString()),
      this.#storage.members(),
      this.#storage.requestsFor(mapId),
      this.#visibility(mapId),
    ]);
    const people = byPerson(ways);
    const mayAdd = asker.isOwner || asker.isMember;
    const isThere = new Set(people.map(({ id }) => id));
    const candidates = mayAdd ? members.filter(({ id }) => !isThere.has(id)) : [];
    return { ...visibility, people, candidates, requests };
  }

  /** Gives somebody a role on a map: a member, somebody who has access already, or who asked for it. Returns their name. */
  async give(place: PersonPlace, role: Role): Promise<string> {
    const { mapId, personId } = place;
    const person = await this.#canBeGiven(place);
    if (person === undefined) throw new Refusal("no-such-person");
    await this.#storage.giveRole({ mapId, personId, role, at: new Date().toISOString() });
    this.#onRequests(mapId);
    await this.#onChange({ mapId, person: personId });
    return person.name;
  }

  /** Takes away what somebody was given, and what they came to by links of this map. Returns their name. */
  async take({ mapId, personId }: PersonPlace): Promise<string> {
    const ways = await this.#storage.waysTo(mapId, new Date().toISOString());
    const way = ways.find(({ id }) => id === personId);
    if (way === undefined) throw new Refusal("no-such-person");
    await this.#storage.takeRole(mapId, personId);
    await this.#onChange({ mapId, person: personId });
    return way.name;
  }

  async show(mapId: Id, visibility: MapVisibility): Promise<void> {
    await this.#storage.setVisibility(mapId, visibility);
    await this.#onChange({ mapId });
  }

  async changeStanding(id: Id, standing: Standing): Promise<Person> {
    const after = await this.#storage.changeStanding(id, standing);
    if (after === undefined) throw new Refusal("no-such-person");
    if (after === "last-owner") throw new Refusal("last-owner");
    await this.#onChange({ person: id });
    return after;
  }

  /** Returns their name. */
  async remove(id: Id): Promise<string> {
    const name = (await this.#storage.person(id))?.name ?? "";
    const outcome = await this.#storage.removePerson(id, new Date().toISOString());
    if (outcome === undefined) throw new Refusal("no-such-person");
    if (outcome === "last-owner") throw new Refusal("last-owner");
    await this.#onChange({ person: id });
    return name;
  }

  async dismiss({ mapId, personId }: PersonPlace): Promise<void> {
    if (!(await this.#storage.removeRequest(mapId, personId))) throw new Refusal("no-such-person");
    this.#onRequests(mapId);
  }

  async #canBeGiven({ mapId, personId }: PersonPlace): Promise<Person | undefined> {
    const person = await this.#storage.person(personId);
    if (person === undefined || person.isMember || person.isOwner) return person;
    const asking = await this.#storage.requestsFor(mapId);
    const ways = await this.#storage.waysTo(mapId, new Date().toISOString());
    return [...asking, ...ways].some(({ id }) => id === personId) ? person : undefined;
  }

  async #visibility(mapId: Id): Promise<MapVisibility> {
    const visibility = await this.#storage.visibility(mapId);
    return visibility ?? { visibility: "private", role: "view" };
  }
}

function byPerson(ways: readonly PersonWay[]): MapPerson[] {
  const people = new Map<Id, NamedPerson & { readonly ways: AccessWay[] }>();
  for (const { id, name, way } of ways) {
    const person = people.get(id) ?? { id, name, ways: [] };
    person.ways.push(way);
    people.set(id, person);
  }
  return [...people.values()].map((person) => ({ ...person, role: highest(person.ways) }));
}

function highest(ways: readonly AccessWay[]): Role {
  return ways
    .map(({ role }) => role)
    .reduce<Role>((one, other) => higherRole(one, other) ?? one, "view");
}
