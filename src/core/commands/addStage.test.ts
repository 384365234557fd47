import { expect, test } from "vitest";
import { alone } from "#test/support/outcome.ts";

test("[C9] new stages take the tints in turn, and then the one used least", () => {
  const me = alone("");
  for (let count = 0; count < 8; count++) me.run({ type: "addStage", id: `s${count}`, title: "" });
  const tints = () => me.map.stages.map(({ tint }) => tint).join(" ");
  expect(tints()).toBe("indigo teal amber plum brick slate indigo teal");
  me.run({ type: "remove", targets: [{ kind: "stage", id: "s3" }] });
  me.run({ type: "addStage", id: "s9", title: "" });
  me.run({ type: "addStage", id: "s10", title: "", tint: "brick" });
  expect(tints()).toBe("indigo teal amber brick slate indigo teal plum brick");
});

test("[C9] new personas take the colours in turn, and what is given besides", () => {
  const me = alone("");
  for (let count = 0; count < 9; count++) me.run({ type: "addPersona", id: `p${count}`, name: "" });
  expect(me.map.personas.map(({ colour }) => colour)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0]);
  const fields = { colour: 5, role: "öğretmen", age: 42 };
  me.run({ type: "addPersona", id: "ali", name: "Ali", fields });
  expect(me.map.personas.at(-1)).toMatchObject({ name: "Ali", ...fields });
});

test("[C9] a new note lane takes the tint of what its notes are", () => {
  const me = alone("");
  me.run({ type: "addLane", id: "l1", kind: "notes", noteKind: "pain", title: "Sıkıntılar" });
  me.run({ type: "addLane", id: "l2", kind: "notes", noteKind: "pain", tint: "grey" });
  me.run({ type: "addLane", id: "l3", kind: "satisfaction" });
  expect(me.map.lanes).toMatchObject([
    { noteKind: "pain", tint: "red", title: "Sıkıntılar" },
    { noteKind: "pain", tint: "grey", title: "" },
    { kind: "satisfaction", hidden: false, collapsed: false, groupBy: "none" },
  ]);
});
