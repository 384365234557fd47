import type * as Y from "yjs";
import type { Id } from "#core/model/journeyMap.ts";
import { mayDo, mirror, useMap } from "../state/mapStore.ts";
import { connect } from "./connect.ts";
import type { ConnectOptions, ServerConnection } from "./connect.ts";
import { isFilled } from "./isFilled.ts";
import { keepRole, wasTurnedAway } from "./keptRole.ts";
import { spread } from "./mapEvents.ts";
import { placeOfMap, restoreFromBin } from "./placeOfMap.ts";
import type { MapPlace } from "./placeOfMap.ts";

/** How often a page that shows a map in the bin looks whether somebody has taken it out. */
const lookAgainMs = 4_000;

export interface ServerLinkOptions extends Omit<ConnectOptions, "listener"> {
  /** Everything the server has is in the document. */
  readonly onSynced: () => void;
}

/** Keeps a document in step with the server, and mirrors how that goes. */
export class ServerLink {
  readonly connection: ServerConnection;
  readonly #mapId: Id;
  readonly #doc: Y.Doc;
  #lookAgain: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;

  constructor({ onSynced, ...options }: ServerLinkOptions) {
    this.#mapId = options.mapId;
    this.#doc = options.doc;
    this.connection = connect({
      ...options,
      listener: {
        onOnline: () => mirror({ connection: "online" }),
        onRole: (role) => {
          mirror({ role });
          keepRole(options.mapId, role);
        },
        onEvent: spread,
        onOffline: () => {
          mirror({ connection: "offline" });
          void this.#look();
        },
        onSynced,
        onBinned: () => this.#hear("bin"),
        onRefused: () => this.#hear("closed"),
      },
    });
  }

  /** Takes the map out of the bin; false when the server did not. */
  async restore(): Promise<boolean> {
    const isRestored = await restoreFromBin(this.#mapId);
    await this.#look();
    return isRestored;
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#lookAgain);
    this.connection.close();
  }

  /** A map whose socket is not opened may be in the bin, or gone. */
  async #look(): Promise<void> {
    clearTimeout(this.#lookAgain);
    const place = await placeOfMap(this.#mapId);
    if (!this.#isClosed) this.#hear(place);
  }

  /** Of a map that nobody has any more, its owner's device may hold the only copy. */
  #isKeptWithoutServer(): boolean {
    const state = useMap.getState();
    const isOwner = mayDo("own", state) && !wasTurnedAway(this.#mapId);
    return isOwner && state.status !== "binned" && isFilled(this.#doc);
  }

  #hear(place: MapPlace | undefined): void {
    const isBinned = useMap.getState().status === "binned";
    if (place === "bin") {
      this.connection.rest();
      mirror({ status: "binned", connection: "offline" });
    } else if (place === "closed" || (place === "nowhere" && !this.#isKeptWithoutServer())) {
      this.connection.rest();
      keepRole(this.#mapId, undefined);
      mirror({ status: place === "closed" ? "failed" : "missing", connection: "offline" });
    } else if (place === "library" && isBinned) {
      mirror({ status: isFilled(this.#doc) ? "ready" : "loading", connection: "connecting" });
      this.connection.open();
    }
    if (useMap.getState().status === "binned")
      this.#lookAgain = setTimeout(() => void this.#look(), lookAgainMs);
  }
}
