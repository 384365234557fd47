import { expect, test } from "vitest";
import { rolesOver } from "./rolesOver.ts";

const way = (kind: "given" | "link" | "owner", role: "view" | "edit" | "own") => ({
  kind,
  role,
  label: "",
});

test("[E14] nobody is offered a role below what a link or membership gives anyway", () => {
  expect(rolesOver({ ways: [way("given", "own")] })).toEqual(["view", "comment", "edit", "own"]);
  expect(rolesOver({ ways: [way("given", "own"), way("link", "edit")] })).toEqual(["edit", "own"]);
  expect(rolesOver({ ways: [way("owner", "own"), way("link", "view")] })).toEqual(["own"]);
});
