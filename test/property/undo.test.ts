import * as fc from "fast-check";
import { expect, test } from "vitest";
import { plan } from "#core/commands/index.ts";
import { isRefusal } from "#core/commands/refusal.ts";
import type { Edit } from "#core/model/edits.ts";
import { appliedEdits } from "#test/support/appliedEdits.ts";
import { arbitraryIntent, commandFor } from "#test/support/arbitraryCommand.ts";
import type { Intent } from "#test/support/arbitraryCommand.ts";
import { arbitraryMap } from "#test/support/arbitraryMap.ts";
import { meet, Replica } from "#test/support/Replica.ts";

/** What an edit writes: a field, or with `*` a whole entity. */
function spotOf(edit: Edit): string {
  switch (edit.edit) {
    case "create":
      return `${edit.kind}/${edit.id}/*`;
    case "set":
    case "text":
      return `${edit.kind}/${edit.id}/${edit.field}`;
    case "remove":
    case "restore":
      return `${edit.kind}/${edit.id}/deleted`;
    case "rate":
      return `${edit.touchpoint}/${edit.persona}/${edit.field}`;
    case "visit":
      return `${edit.touchpoint}/${edit.persona}/path`;
  }
}

const isSameSpot = (a: string, b: string) =>
  a === b ||
  a.split("/*")[0] === b.slice(0, a.length - 2) ||
  b.split("/*")[0] === a.slice(0, b.length - 2);

/** Someone who keeps off what the other wrote and made. */
class Considerate {
  readonly replica: Replica;
  readonly edits: Edit[] = [];
  steps = 0;

  constructor(replica: Replica) {
    this.replica = replica;
  }

  wish(intent: Intent, other: Considerate): void {
    const command = commandFor(this.replica.map, intent, this.replica.newId);
    const planned = command === undefined ? [] : plan(this.replica.map, command);
    if (command === undefined || isRefusal(planned) || planned.length === 0) return;
    const theirs = other.edits.map(spotOf);
    const isMet = planned.some((edit) => theirs.some((spot) => isSameSpot(spot, spotOf(edit))));
    const isTheirs = JSON.stringify(planned).includes(`"r${other.replica.doc.clientID}-`);
    if (isMet || isTheirs) return;
    this.replica.run(command);
    this.edits.push(...planned);
    this.steps++;
  }
}

const event = fc.oneof(
  { weight: 5, arbitrary: fc.record({ isMine: fc.boolean(), intent: arbitraryIntent }) },
  { weight: 1, arbitrary: fc.constant("meet" as const) },
);

test("[D7] when I take back all I did, what is left is what others did", () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.array(event, { maxLength: 30 }), (start, events) => {
      const [one, two] = Replica.team(start);
      if (one === undefined || two === undefined) throw new Error("a team of two is two");
      const [mine, yours] = [new Considerate(one), new Considerate(two)];
      for (const item of events) {
        if (item === "meet") meet(one, two);
        else if (item.isMine) mine.wish(item.intent, yours);
        else yours.wish(item.intent, mine);
      }
      meet(one, two);
      for (let step = 0; step < mine.steps; step++) one.undo();
      meet(one, two);
      expect(one.map).toEqual(appliedEdits(start, yours.edits));
      expect(JSON.stringify(two.map)).toBe(JSON.stringify(one.map));
    }),
    { numRuns: 80 },
  );
});

const letter = fc.constantFrom("a", "ş", " ", "👍", "👩‍👩‍👧", "ا");
const stroke = fc.record({
  isMine: fc.boolean(),
  at: fc.nat(40),
  remove: fc.nat(3),
  insert: fc.array(letter, { maxLength: 3 }),
  isStale: fc.boolean(),
});
const typing = fc.oneof(
  { weight: 4, arbitrary: stroke },
  fc.constant("meet" as const),
  fc.constant("undo" as const),
);

test("[D5][D6][D7] while two people type, delete and undo in one text, both end with one well-formed text", () => {
  fc.assert(
    fc.property(fc.array(typing, { maxLength: 30 }), (events) => {
      const [one, two] = Replica.team(smallest());
      if (one === undefined || two === undefined) throw new Error("a team of two is two");
      const seen = new Map([one, two].map((person) => [person, textOf(person)]));
      for (const item of events) {
        if (item === "meet") meet(one, two);
        else if (item === "undo") one.undo();
        else type(item.isMine ? one : two, item, seen);
        expect([textOf(one).isWellFormed(), textOf(two).isWellFormed()]).toEqual([true, true]);
      }
      meet(one, two);
      expect(textOf(one)).toBe(textOf(two));
      expect(textOf(one)).not.toContain("\ufffd");
    }),
    { numRuns: 150 },
  );
});

test("[D5] letters that two people typed apart are all there when they meet", () => {
  const strokes = fc.array(fc.record({ isMine: fc.boolean(), at: fc.nat(60) }), { maxLength: 30 });
  fc.assert(
    fc.property(strokes, (events) => {
      const [one, two] = Replica.team(smallest());
      if (one === undefined || two === undefined) throw new Error("a team of two is two");
      for (const [index, { isMine, at }] of events.entries()) {
        const person = isMine ? one : two;
        const was = textOf(person);
        const spot = at % (was.length + 1);
        const text = `${was.slice(0, spot)}${isMine ? "m" : "y"}${index};${was.slice(spot)}`;
        person.run({ type: "editText", kind: "stage", id: "s1", field: "title", text, was });
      }
      meet(one, two);
      const letters = (text: string) => Array.from(text).toSorted().join("");
      const typed = events.map(({ isMine }, index) => `${isMine ? "m" : "y"}${index};`).join("");
      expect(letters(textOf(one))).toBe(letters(typed));
      expect(textOf(two)).toBe(textOf(one));
    }),
  );
});

function smallest() {
  return appliedEdits(emptyMap(), [
    { edit: "create", kind: "stage", id: "s1", fields: { title: "", order: "a0" } },
  ]);
}

function emptyMap() {
  return new Replica(9).map;
}

function textOf(person: Replica): string {
  return person.map.stages[0]?.title ?? "";
}

/** Types over what this person sees, or over what she saw when she last typed. */
function type(
  person: Replica,
  {
    at,
    remove,
    insert,
    isStale,
  }: { at: number; remove: number; insert: readonly string[]; isStale: boolean },
  seen: Map<Replica, string>,
): void {
  const was = isStale ? (seen.get(person) ?? "") : textOf(person);
  const units = Array.from(was);
  units.splice(at % (units.length + 1), remove, ...insert);
  const text = units.join("");
  person.run({ type: "editText", kind: "stage", id: "s1", field: "title", text, was });
  seen.set(person, textOf(person));
}
