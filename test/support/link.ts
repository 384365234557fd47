import { once } from "node:events";
import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A wire between browsers and a server that can be long, or cut. */
export interface Link {
  /** Where the server is reached through it. */
  readonly url: string;
  /** How long each byte is under way, in either direction; `Infinity` holds everything back. */
  delayMs: number;
  cut(): void;
  mend(): void;
}

/** Lays a wire to a server; it is gone when the test ends. */
export async function linkTo(server: string, delayMs = 0): Promise<Link> {
  const target = Number(new URL(server).port);
  const sockets = new Set<Socket>();
  let isCut = false;
  const ends = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(target, "127.0.0.1");
    join(near, far);
    join(far, near);
  });
  const join = (from: Socket, to: Socket) => {
    sockets.add(from);
    carry(from, to, () => link.delayMs);
    from.on("close", () => sockets.delete(from) && to.destroy());
  };
  ends.listen(0, "127.0.0.1");
  await once(ends, "listening");
  const { port } = ends.address() as AddressInfo;
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  const mend = () => {
    isCut = false;
  };
  const link: Link = { url: `http://127.0.0.1:${port}`, delayMs, cut, mend };
  onTestFinished(() => {
    cut();
    ends.close();
  });
  return link;
}

const lookEveryMs = 5;

/** Passes bytes on in their order, each after the delay of the moment. */
function carry(from: Socket, to: Socket, delayMs: () => number): void {
  const underWay: { readonly bytes: Buffer; readonly at: number }[] = [];
  const pass = () => {
    for (let [first] = underWay; first; [first] = underWay) {
      if (performance.now() < first.at + delayMs()) return;
      to.write(first.bytes);
      underWay.shift();
    }
  };
  const timer = setInterval(pass, lookEveryMs);
  from.on("data", (bytes: Buffer) => {
    underWay.push({ bytes, at: performance.now() });
    pass();
  });
  from.on("error", () => from.destroy());
  from.on("close", () => clearInterval(timer));
}
