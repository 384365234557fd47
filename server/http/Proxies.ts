import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";
import type { ProxySettings } from "../accountSettings.ts";

const forwarded = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto"];

/** The proxies whose word counts: what others say in their place is dropped before anybody reads it. */
export class Proxies {
  readonly #trusted = new BlockList();
  readonly #theirs: readonly string[];

  constructor(settings: ProxySettings | undefined) {
    for (const text of settings?.addresses ?? []) this.#trust(text);
    const { userHeader, nameHeader, groupsHeader } = settings ?? {};
    const own = [userHeader, nameHeader, groupsHeader].filter((name) => name !== undefined);
    this.#theirs = [...forwarded, ...own];
  }

  /** Leaves in a request only what its peer may say. */
  clean({ headers, socket }: IncomingMessage): void {
    if (this.#isTrusted(socket.remoteAddress ?? "")) {
      const host = headers["x-forwarded-host"];
      if (typeof host === "string" && !host.includes(",")) headers.host = host;
      return;
    }
    for (const name of this.#theirs) delete headers[name];
  }

  /** Where a cleaned request comes from: behind proxies, the last address that is none of them. */
  addressOf({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">): string {
    const told = headers["x-forwarded-for"];
    const hops = typeof told === "string" ? told.split(",").map((hop) => hop.trim()) : [];
    const last = hops.toReversed().find((hop) => isIP(hop) !== 0 && !this.#isTrusted(hop));
    return last ?? socket.remoteAddress ?? "";
  }

  #trust(text: string): void {
    const [address = "", bits] = text.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (bits === undefined) this.#trusted.addAddress(address, family);
    else this.#trusted.addSubnet(address, Number(bits), family);
  }

  #isTrusted(address: string): boolean {
    const bare = address.replace(/^::ffff:(?=\d+\.)/i, "");
    const family = isIP(bare);
    return family !== 0 && this.#trusted.check(bare, family === 6 ? "ipv6" : "ipv4");
  }
}
