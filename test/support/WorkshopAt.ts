import type { JourneyMap } from "#core/model/journeyMap.ts";
import type {
  BlockPlan,
  BlockResult,
  Minutes,
  MyAnswers,
  PastWorkshop,
  Workshop,
  WorkshopDeed,
  WorkshopPlan,
  WorkshopView,
} from "#core/wire/workshop.ts";
import type { RunningServer } from "./startServer.ts";
import { Visitor } from "./visitor.ts";

/** Blocks of a plan without what does not matter to a test. */
const plain = { prompt: "", minutes: 0, isAnonymous: false } as const;
export const rate = { ...plain, id: "rate", kind: "rate", minutes: 5 } as const;
export const vote = { ...plain, id: "vote", kind: "vote", lanes: [], dots: 3 } as const;
export const gatherIn = (lane: string) =>
  ({ ...plain, id: "gather", kind: "gather", lane }) as const;
export const revealOf = (of: string): BlockPlan => ({
  id: `show-${of}`,
  kind: "reveal",
  prompt: "",
  minutes: 0,
  of,
});

export const planOf = (blocks: readonly BlockPlan[]): WorkshopPlan => ({
  title: "Atölye",
  codeRole: "comment",
  blocks,
});

/** What a workshop is to be: its blocks, and what else differs from `planOf`. */
export type WorkshopWish = readonly [blocks: readonly BlockPlan[], more?: Partial<WorkshopPlan>];

type Asked = readonly [method: string, path: string, body?: object];

/** The workshop of one map, with people who come by its code. */
export class WorkshopAt {
  readonly mapId: string;
  readonly #owner: Visitor;
  readonly #server: RunningServer;

  private constructor(mapId: string, owner: Visitor, server: RunningServer) {
    this.mapId = mapId;
    this.#owner = owner;
    this.#server = server;
  }

  /** An open workshop on a new map, the Turkish shoe order. */
  static async open(
    { server, owner }: { readonly server: RunningServer; readonly owner: Visitor },
    ...[blocks, more]: WorkshopWish
  ): Promise<WorkshopAt> {
    const mapId = await owner.newMap({ template: "shoe-order", locale: "tr" });
    const workshop = new WorkshopAt(mapId, owner, server);
    await workshop.ask(["POST", "", { ...planOf(blocks), ...more }]);
    await workshop.deed({ type: "open" });
    return workshop;
  }

  get path(): string {
    return `/api/maps/${this.mapId}/workshop`;
  }

  /** What is answered to a method at a path below the workshop's own. */
  async ask<Answer = WorkshopView>([method, path, body]: Asked, by = this.#owner): Promise<Answer> {
    const response = await by.send(method, `${this.path}${path}`, body);
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return response.json();
  }

  async deed(deed: WorkshopDeed, by = this.#owner): Promise<Workshop> {
    const { workshop } = await this.ask(["POST", "/deeds", deed], by);
    if (workshop === undefined) throw new Error(`no workshop after ${deed.type}`);
    return workshop;
  }

  async begin(block: string): Promise<Workshop> {
    return this.deed({ type: "begin", block });
  }

  async end(keepsView = false): Promise<void> {
    await this.ask(["POST", "/deeds", { type: "end", keepsView }]);
  }

  view(by = this.#owner): Promise<WorkshopView> {
    return this.ask(["GET", ""], by);
  }

  async code(): Promise<string> {
    const { code } = await this.view();
    if (code === undefined) throw new Error("the owner sees no code");
    return code;
  }

  /** Somebody nobody knows, who comes by the code. */
  async comer(name = "Ali"): Promise<Visitor> {
    const visitor = new Visitor(this.#server.url);
    const response = await visitor.send("POST", "/api/join", { code: await this.code(), name });
    if (!response.ok) throw new Error(`not let in: ${await response.text()}`);
    return visitor;
  }

  answer(by: Visitor, path: string, body: object): Promise<MyAnswers> {
    return this.ask(["PUT", `/blocks/${path}`, body], by);
  }

  result(block: string, by = this.#owner): Promise<BlockResult> {
    return this.ask(["GET", `/blocks/${block}/result`], by);
  }

  /** The address of the minutes of the workshop that ended last. */
  async minutesPath(): Promise<string> {
    const [past] = await this.ask<readonly PastWorkshop[]>(["GET", "s"]);
    if (past === undefined) throw new Error("no workshop has ended here");
    return `${this.path}s/${past.id}/minutes`;
  }

  async minutes(): Promise<Minutes> {
    return (await this.#owner.send("GET", await this.minutesPath())).json();
  }

  /** Whom the owner sees by a name. */
  async personCalled(name: string): Promise<string> {
    const { workshop } = await this.view();
    const person = workshop?.people.find((each) => each.name === name);
    if (person === undefined) throw new Error(`nobody is called ${name}`);
    return person.id;
  }

  map(): Promise<JourneyMap> {
    return this.#owner.storedMap(this.mapId);
  }
}
