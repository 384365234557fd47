import { expect, test } from "vitest";
import { keptStorage } from "../platform/keptStorage.ts";
import { keepRole, keptRole, wasTurnedAway } from "./keptRole.ts";

test("a device knows the role it last had on each map", () => {
  keepRole("a", "view");
  keepRole("b", "edit");
  keepRole("a", "comment");
  expect([keptRole("a"), keptRole("b"), keptRole("c")]).toEqual(["comment", "edit", undefined]);
});

test("a device that was turned away knows it until it is let in again", () => {
  keepRole("a", "edit");
  keepRole("a", undefined);
  expect([keptRole("a"), wasTurnedAway("a")]).toEqual([undefined, true]);
  keepRole("a", "view");
  expect([keptRole("a"), wasTurnedAway("a")]).toEqual(["view", false]);
  expect(wasTurnedAway("never")).toBe(false);
});

test("what is no role is none", () => {
  keptStorage.setItem("yolculuk.role.a", "king");
  expect(keptRole("a")).toBeUndefined();
});
