import type { Browser } from "playwright";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import type { IssuedLink, LinkRole } from "#core/wire/access.ts";
import { MapOnScreen } from "./MapOnScreen.ts";
import { newPerson } from "./newPerson.ts";
import type { PersonOptions } from "./newPerson.ts";
import { sharedBrowser } from "./sharedBrowser.ts";
import { sharedMode } from "./sharedMap.ts";
import { sharedServer } from "./sharedServer.ts";
import type { RunningServer } from "./startServer.ts";
import { ownerOf } from "./visitor.ts";
import type { Visitor } from "./visitor.ts";

interface LinkedMapParts {
  readonly server: RunningServer;
  readonly browser: Browser;
  readonly owner: Visitor;
}

const viewport = { width: 1800, height: 1000 };

/** The Turkish shoe order on a shared server, with a link to it. */
export class LinkedMap {
  readonly id: string;
  readonly #parts: LinkedMapParts;
  readonly #link: IssuedLink;

  private constructor(id: string, link: IssuedLink, parts: LinkedMapParts) {
    this.id = id;
    this.#link = link;
    this.#parts = parts;
  }

  static async create(role: LinkRole, parts: LinkedMapParts): Promise<LinkedMap> {
    const id = await parts.owner.newMap({ template: "shoe-order", locale: "tr" });
    return new LinkedMap(id, await parts.owner.newLink(id, { role }), parts);
  }

  /** Somebody who comes by the link and opens the map; by another wire where `url` is given. */
  async guest(options: Partial<PersonOptions> = {}): Promise<MapOnScreen> {
    const { browser, server } = this.#parts;
    const { page, context } = await newPerson(browser, { url: server.url, viewport, ...options });
    const data = { link: this.#link.link.id, secret: this.#link.secret, name: "Ali" };
    const joined = await context.request.post(`/api/maps/${this.id}/join`, { data });
    if (!joined.ok()) throw new Error(`not let in: ${joined.status()}`);
    const seen = new MapOnScreen(page, options.locale ?? "tr");
    await seen.open(this.id);
    return seen;
  }

  /** The owner, with the map open and everything saved. */
  async ownerAtMap(): Promise<MapOnScreen> {
    const { browser, server, owner } = this.#parts;
    const { page, context } = await newPerson(browser, { url: server.url, viewport });
    const [name = "", value = ""] = owner.cookie.split("=");
    await context.addCookies([{ name, value, url: server.url }]);
    const seen = new MapOnScreen(page, "tr");
    await seen.open(this.id);
    await seen.allSaved();
    return seen;
  }

  /** What is on the server's disk. */
  stored(): Promise<JourneyMap> {
    return this.#parts.owner.storedMap(this.id);
  }

  /** From now on the link, and who came by it, may do this. */
  async giveRole(role: LinkRole): Promise<void> {
    await this.#atLink("PATCH", { role });
  }

  async revoke(): Promise<void> {
    await this.#atLink("DELETE");
  }

  async #atLink(method: string, body?: object): Promise<void> {
    const path = `/api/maps/${this.id}/links/${this.#link.link.id}`;
    const response = await this.#parts.owner.send(method, path, body);
    if (!response.ok) throw new Error(`the link stayed as it was: ${response.status}`);
  }
}

/** For the tests of one file: maps on a shared server, each with a link that gives a role. */
export function linkedMaps() {
  const server = sharedServer({ env: sharedMode });
  const browser = sharedBrowser();
  const owner = ownerOf(server);
  return {
    server,
    shared: async (role: LinkRole) =>
      LinkedMap.create(role, { server: server(), browser: browser(), owner: await owner() }),
  };
}

/** The words in the bar for whom may change nothing. */
export function viewOnly({ page }: MapOnScreen) {
  return page.getByText(/^(Yalnızca görüntüleme|Görüntüleme ve yorum)$/u);
}

type Point = { readonly x: number; readonly y: number };

export async function dragFromTo(
  { page }: MapOnScreen,
  [from, to]: readonly [Point, Point],
): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
