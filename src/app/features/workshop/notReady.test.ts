import { expect, test } from "vitest";
import type { WorkshopPerson } from "#core/wire/workshop.ts";
import { heardWorkshop } from "#test/support/someWorkshop.ts";
import { notReady } from "./notReady.ts";

const person = (id: string, more: Partial<WorkshopPerson> = {}): WorkshopPerson => ({
  id,
  name: id,
  state: "in",
  isHere: true,
  isDone: false,
  ...more,
});
const rate = {
  id: "rate",
  kind: "rate",
  prompt: "",
  minutes: 5,
  isAnonymous: true,
  state: "open",
} as const;
const running = heardWorkshop({
  blocks: [
    rate,
    { id: "show", kind: "reveal", of: "rate", prompt: "", minutes: 0, state: "waiting" },
  ],
  current: "rate",
  countdown: { endsAt: 1_000 },
  people: [
    person("ali"),
    person("can", { isDone: true }),
    person("ece", { isHere: false }),
    person("su", { state: "held" }),
  ],
});

test("whoever is here and not ready would be cut off; who left or waits at the door would not", () => {
  expect(notReady(running, 999)).toEqual({ waiting: 1, all: 2 });
  const { countdown: _, ...untimed } = running;
  expect(notReady(untimed, 999)).toEqual({ waiting: 1, all: 2 });
  expect(notReady({ ...running, countdown: { leftMs: 1 } }, 2_000)).toEqual({ waiting: 1, all: 2 });
});

test("nobody is cut off once the time is up or all are ready, where nobody is, or where nothing is answered", () => {
  expect(notReady(running, 1_000)).toBeUndefined();
  expect(notReady({ ...running, people: [person("can", { isDone: true })] }, 0)).toBeUndefined();
  expect(notReady({ ...running, people: [] }, 0)).toBeUndefined();
  expect(notReady({ ...running, current: "show" }, 0)).toBeUndefined();
  const { current: _, ...between } = running;
  expect(notReady(between, 0)).toBeUndefined();
});
