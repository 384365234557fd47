import * as Y from "yjs";

export type Struct = ReturnType<typeof Y.decodeUpdate>["structs"][number];

/** The structs of one client, and how many of them have been put in order. */
interface Queue {
  readonly structs: Struct[];
  taken: number;
}

/** The structs of an update, each after those of its own client and after those it stands beside or in. */
export function inCausalOrder(structs: readonly Struct[]): readonly Struct[] {
  const queues = new Map<number, Queue>();
  for (const struct of structs) {
    const queue = queues.get(struct.id.client);
    if (queue === undefined) queues.set(struct.id.client, { structs: [struct], taken: 0 });
    else queue.structs.push(struct);
  }
  const ordered: Struct[] = [];
  for (const queue of queues.values())
    while (queue.taken < queue.structs.length) takeNext(queue, queues, ordered);
  return ordered;
}

/** Puts the next struct of a queue in order, and before it all that it needs. */
function takeNext(first: Queue, queues: ReadonlyMap<number, Queue>, ordered: Struct[]): void {
  const path = [first];
  for (let queue = path.at(-1); queue !== undefined; queue = path.at(-1)) {
    const struct = queue.structs[queue.taken];
    const needed = struct && queueInTheWay(struct, queues);
    if (needed !== undefined && !path.includes(needed)) path.push(needed);
    else {
      if (struct !== undefined) ordered.push(struct);
      queue.taken += 1;
      path.pop();
    }
  }
}

/** The queue that still holds something a struct needs. What is not in the update is where it goes already. */
function queueInTheWay(struct: Struct, queues: ReadonlyMap<number, Queue>): Queue | undefined {
  if (!(struct instanceof Y.Item)) return undefined;
  const needs = [struct.origin, struct.rightOrigin, struct.parent];
  for (const id of needs) {
    if (!(id instanceof Y.ID)) continue;
    const queue = queues.get(id.client);
    const next = queue?.structs[queue.taken];
    const last = queue?.structs.at(-1);
    if (next === undefined || last === undefined || next === struct) continue;
    if (next.id.clock <= id.clock && id.clock < last.id.clock + last.length) return queue;
  }
  return undefined;
}
