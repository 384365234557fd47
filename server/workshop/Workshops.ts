import type { Id } from "#core/model/journeyMap.ts";
import type { Person } from "#core/wire/access.ts";
import type { Role } from "#core/wire/roles.ts";
import type {
  BlockResult,
  Minutes,
  PastWorkshop,
  WorkshopPlan,
  WorkshopView,
} from "#core/wire/workshop.ts";
import { newId } from "../newId.ts";
import { Decisions } from "./Decisions.ts";
import { Announcer } from "./Announcer.ts";
import { Answers } from "./Answers.ts";
import { Deeds } from "./Deeds.ts";
import { Entry } from "./Entry.ts";
import { JoinCodes } from "./JoinCodes.ts";
import { Ledger } from "./Ledger.ts";
import type { KeptMinutes } from "./minutes.ts";
import { Participation } from "./Participation.ts";
import { planned, replanned } from "./plan.ts";
import { Results } from "./Results.ts";
import { shownWorkshop } from "./shownWorkshop.ts";
import type { Surroundings } from "./Surroundings.ts";
import { TakingBack } from "./TakingBack.ts";
import { Refusal } from "../Refusal.ts";

/** A map, and who asks something of its workshop. */
export interface WorkshopRequest {
  readonly mapId: Id;
  readonly person: Person;
  readonly role: Role;
}

/** The workshops of all maps: planning them, showing them, and what comes of them. */
export class Workshops {
  readonly answers: Answers;
  readonly deeds: Deeds;
  readonly entry: Entry;
  readonly decisions: Decisions;
  readonly announcer: Announcer;
  readonly #around: Surroundings;
  readonly #ledger: Ledger;
  readonly #codes: JoinCodes;
  readonly #results: Results;
  readonly #participation: Participation;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#ledger = new Ledger(around.storage);
    this.#codes = new JoinCodes({ storage: around.storage, key: around.key });
    this.#results = new Results(around);
    this.#participation = new Participation(around.storage);
    this.announcer = new Announcer(around, this.#ledger);
    const parts = {
      around,
      ledger: this.#ledger,
      announcer: this.announcer,
      participation: this.#participation,
      codes: this.#codes,
      results: this.#results,
    };
    this.answers = new Answers(parts);
    this.deeds = new Deeds({ ...parts, takingBack: new TakingBack(parts) });
    this.entry = new Entry(parts);
    this.decisions = new Decisions({
      storage: around.storage,
      log: around.log,
      onChange: (mapId) => around.rooms.tell(mapId, { topic: "decisions" }),
    });
  }

  /** The workshop of a map as somebody may see it, and their own part in it. */
  async view({ mapId, person, role }: WorkshopRequest): Promise<WorkshopView> {
    return this.#ledger.alone(mapId, async () => {
      const workshop = await this.#ledger.underWay(mapId);
      if (workshop === undefined) return {};
      const { storage, peopleOn } = this.#around;
      const participants = await storage.participants(workshop.id);
      const shown = shownWorkshop({ workshop, participants, here: peopleOn(mapId) }, role);
      if (shown === undefined) return {};
      const mine = await this.#participation.partOf(workshop, person.id);
      const code = role === "own" ? this.#codes.shown(workshop.id) : undefined;
      return { workshop: shown, mine, ...(code !== undefined && { code }) };
    });
  }

  /** What somebody is told who waits to be let in; `undefined`: they do not. */
  async waitingView(mapId: Id, person: Person): Promise<WorkshopView | undefined> {
    const workshop = await this.#ledger.underWay(mapId);
    if (workshop?.state !== "open") return undefined;
    const participant = await this.#around.storage.participant(workshop.id, person.id);
    if (participant?.state !== "held" || !participant.isByCode) return undefined;
    return { mine: { state: "held", answers: {} }, held: { title: workshop.title } };
  }

  async plan(request: WorkshopRequest, plan: WorkshopPlan): Promise<WorkshopView> {
    const { mapId } = request;
    await this.#ledger.alone(mapId, async () => {
      const workshop = planned(plan, { id: newId(), mapId });
      if (!(await this.#around.storage.addWorkshop(workshop))) throw new Refusal("workshop-exists");
      await this.announcer.now(mapId);
    });
    return this.view(request);
  }

  async replan(request: WorkshopRequest, plan: WorkshopPlan): Promise<WorkshopView> {
    const { mapId } = request;
    await this.#ledger.alone(mapId, async () => {
      const before = await this.#ledger.found(mapId);
      const { facilitator } = before;
      if (before.state === "open" && facilitator?.id !== request.person.id)
        throw new Refusal("not-facilitator", facilitator?.name ?? "");
      await this.#ledger.save(replanned(before, plan));
      await this.announcer.now(mapId);
      if (before.codeRole !== plan.codeRole) await this.#around.recheck(mapId);
    });
    return this.view(request);
  }

  /** Throws away a plan that was never opened. */
  async drop(mapId: Id): Promise<void> {
    await this.#ledger.alone(mapId, async () => {
      const workshop = await this.#ledger.found(mapId);
      if (workshop.state !== "planned") throw new Refusal("workshop-begun");
      await this.#around.storage.removeWorkshop(workshop.id);
      this.announcer.dropped(mapId);
    });
  }

  /** Somebody who has the map takes part. */
  async join(request: WorkshopRequest): Promise<WorkshopView> {
    const { mapId } = request;
    await this.#ledger.alone(mapId, async () => {
      const workshop = await this.#ledger.open(mapId, request.role);
      if (!(await this.#participation.enter(workshop, request))) throw new Refusal("not-allowed");
      this.announcer.soon(mapId);
    });
    return this.view(request);
  }

  /** What a block came to; refused until it is revealed, to everybody. */
  async result({ mapId, role }: WorkshopRequest, block: Id): Promise<BlockResult> {
    return this.#ledger.alone(mapId, async () =>
      this.#results.of(await this.#ledger.open(mapId, role), block),
    );
  }

  async past(mapId: Id): Promise<PastWorkshop[]> {
    return this.#around.storage.endedWorkshops(mapId);
  }

  /** What was done in one that has ended, and what was decided in it as it stands now. */
  async minutes(mapId: Id, id: Id): Promise<Minutes> {
    const { storage } = this.#around;
    const kept = await storage.minutesOf(mapId, id);
    if (kept === undefined) throw new Refusal("no-such-workshop");
    const minutes: KeptMinutes = JSON.parse(kept);
    const decisions = await storage.decisionsOf(mapId);
    return { ...minutes, decisions: decisions.filter(({ workshop }) => workshop === id) };
  }
}
