import { expect, test } from "vitest";
import * as Y from "yjs";
import { smallMap } from "#test/support/smallMap.ts";
import { meet, Replica } from "#test/support/Replica.ts";
import { mapContent } from "./mapContent.ts";
import { takenBack } from "./takenBack.ts";

test("[K13] what is taken back is one person's, in whatever order it came between that of others", () => {
  const first = { seq: 1, bytes: mapContent(smallMap()) };
  const base = new Replica(9);
  Y.applyUpdate(base.doc, first.bytes);
  const [vandal, honest] = [new Replica(1, base), new Replica(2, base)];
  const author = new Map<number, "vandal" | "honest">();
  const updates = [first];
  const did = (who: Replica, work: () => void) => {
    const from = who.written.length;
    work();
    for (const bytes of who.written.slice(from)) {
      author.set(updates.length + 1, who === vandal ? "vandal" : "honest");
      updates.push({ seq: updates.length + 1, bytes });
    }
    meet(vandal, honest);
  };
  did(honest, () => honest.run({ type: "addStage", id: "after", title: "Sonrası" }));
  did(vandal, () => vandal.run({ type: "remove", targets: [{ kind: "stage", id: "buy" }] }));
  did(vandal, () => vandal.run({ type: "addStage", id: "junk", title: "çöp" }));
  did(honest, () => honest.run({ type: "addPersona", id: "can", name: "Can" }));
  const seqs = [...author].filter(([, who]) => who === "vandal").map(([seq]) => seq);
  const stored = { snapshot: undefined, updates };
  const inverse = takenBack({ stored, seqs });
  expect(inverse).toBeDefined();
  if (inverse) honest.receive(inverse);
  expect(honest.map.stages.map(({ id }) => id)).toEqual(["search", "buy", "after"]);
  expect(honest.map.touchpoints.map(({ id }) => id)).toEqual(["advert", "video", "pay"]);
  expect(honest.map.personas.map(({ id }) => id)).toContain("can");
  expect(takenBack({ stored, seqs: [] })).toBeUndefined();
});
