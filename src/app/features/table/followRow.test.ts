import { beforeEach, expect, test } from "vitest";
import { smallMap } from "#test/support/smallMap.ts";
import { select, useView } from "../../state/viewStore.ts";
import { followRow } from "./followRow.ts";
import { rowsOf } from "./tableRows.ts";

const rows = rowsOf(smallMap());
const row = rows.find((each) => each.kind === "touchpoint" && each.touchpoint.id === "pay");
const other = rows.find((each) => each.kind === "touchpoint" && each.touchpoint.id !== "pay");
const selected = () => useView.getState().selection;
beforeEach(() => select([]));

test("the details go along to the row one works in", () => {
  const id = other?.kind === "touchpoint" ? other.touchpoint.id : "";
  select([{ kind: "touchpoint", id }]);
  followRow(row);
  expect(selected()).toEqual([{ kind: "touchpoint", id: "pay" }]);
  select([{ kind: "rating", id: `${id}/ali` }]);
  followRow(row);
  expect(selected()).toEqual([{ kind: "touchpoint", id: "pay" }]);
});

test("nothing is opened where no details are open, and nothing else is closed", () => {
  followRow(row);
  expect(selected()).toEqual([]);
  const persona = [{ kind: "persona", id: "ali" }] as const;
  select(persona);
  followRow(row);
  expect(selected()).toEqual(persona);
  const rating = [{ kind: "rating", id: "pay/ali" }] as const;
  select(rating);
  followRow(row);
  expect(selected()).toEqual(rating);
});

test("rows that were ticked together stay so", () => {
  const both = rows.flatMap((each) =>
    each.kind === "touchpoint" ? [{ kind: "touchpoint", id: each.touchpoint.id } as const] : [],
  );
  select(both);
  followRow(row);
  expect(selected()).toEqual(both);
});
