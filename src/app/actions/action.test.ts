import { expect, test } from "vitest";
import { roles } from "#core/wire/roles.ts";
import type { Role } from "#core/wire/roles.ts";
import { isOffered } from "./action.ts";
import { actionIds, actionOf } from "./index.ts";

const offeredTo = (role: Role | undefined) =>
  actionIds.filter((id) => isOffered(actionOf(id), { role }));

test("who may look on is offered what changes nothing", () => {
  expect(offeredTo("view")).toEqual(expect.arrayContaining(["copy", "exportMap", "showDetails"]));
  for (const id of ["undo", "cut", "paste", "remove", "addStage", "moveTo", "hide", "binMap"])
    expect(offeredTo("view")).not.toContain(id);
  const more = offeredTo("comment").filter((id) => !offeredTo("view").includes(id));
  expect(more).toEqual(["comment"]);
});

test("who edits is offered everything but what is the owner's", () => {
  const withheld = offeredTo("own").filter((id) => !offeredTo("edit").includes(id));
  expect(withheld).toEqual(["shareMap", "duplicateMap", "binMap"]);
});

test("each role is offered all that a lower one is, and as long as none is known everything", () => {
  for (const [index, role] of roles.entries())
    expect(offeredTo(role)).toEqual(expect.arrayContaining(offeredTo(roles[index - 1] ?? role)));
  expect(offeredTo(undefined)).toEqual(actionIds);
});
