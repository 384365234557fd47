import * as encoding from "lib0/encoding";
import * as Y from "yjs";
import { inCausalOrder } from "./inCausalOrder.ts";
import type { Struct } from "./inCausalOrder.ts";

interface Deletion {
  readonly client: number;
  readonly clock: number;
  readonly len: number;
}

/** More than a number, a count or a client's id takes in an update. */
const numberBytes = 10;
/** A struct may be the first of its client, and one deletion may be too. */
const headingBytes = 3 * numberBytes;

/**
 * Updates that together say what one says, each at most `maxBytes` long and none before what it builds on. A single
 * struct is never parted: the longest text that a command writes is far below a frame.
 */
export function splitUpdate(update: Uint8Array, maxBytes: number): readonly Uint8Array[] {
  if (update.length <= maxBytes) return [update];
  const { structs, ds } = Y.decodeUpdate(update);
  const deletions = [...ds.clients].flatMap(([client, items]) =>
    items.map(({ clock, len }): Deletion => ({ client, clock, len })),
  );
  const room = maxBytes - 2 * numberBytes;
  return [
    ...pieces(inCausalOrder(structs), room, sizeOfStruct).map((some) => encoded(some, [])),
    ...pieces(deletions, room, () => headingBytes).map((some) => encoded([], some)),
  ];
}

/** Runs of a list whose sizes add up to no more than there is room for. */
function pieces<T>(list: readonly T[], room: number, sizeOf: (one: T) => number): T[][] {
  const found: T[][] = [];
  let left = 0;
  for (const one of list) {
    const size = sizeOf(one);
    const last = found.at(-1);
    if (last !== undefined && size <= left) last.push(one);
    else {
      found.push([one]);
      left = room;
    }
    left -= size;
  }
  return found;
}

function sizeOfStruct(struct: Struct): number {
  const encoder = new Y.UpdateEncoderV1();
  struct.write(encoder, 0);
  return encoder.toUint8Array().length + headingBytes;
}

/** Structs of one client have to be in a row, as they are in causal order. */
function encoded(structs: readonly Struct[], deletions: readonly Deletion[]): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const runs = Map.groupBy(structs, ({ id }) => id.client);
  encoding.writeVarUint(encoder.restEncoder, runs.size);
  for (const [client, run] of runs) {
    encoding.writeVarUint(encoder.restEncoder, run.length);
    encoder.writeClient(client);
    encoding.writeVarUint(encoder.restEncoder, run[0]?.id.clock ?? 0);
    for (const struct of run) struct.write(encoder, 0);
  }
  const groups = Map.groupBy(deletions, ({ client }) => client);
  encoding.writeVarUint(encoder.restEncoder, groups.size);
  for (const [client, group] of groups) {
    encoder.resetDsCurVal();
    encoding.writeVarUint(encoder.restEncoder, client);
    encoding.writeVarUint(encoder.restEncoder, group.length);
    for (const { clock, len } of group) {
      encoder.writeDsClock(clock);
      encoder.writeDsLen(len);
    }
  }
  return encoder.toUint8Array();
}
