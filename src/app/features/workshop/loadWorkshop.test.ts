import { expect, test, vi } from "vitest";
import type { MyPart } from "#core/wire/workshop.ts";
import { noAnswers } from "../../state/answers.ts";
import { changeWorkshop, resetWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import { loadWorkshop, takeView } from "./loadWorkshop.ts";

const server = vi.hoisted(() => ({ fetchWorkshop: vi.fn<() => Promise<unknown>>() }));
vi.mock("../../platform/workshopApi.ts", () => server);

const part = (emotion: number): MyPart => ({
  state: "in",
  answers: { block: { ...noAnswers, scores: { pay: { emotion } } } },
});
const view = (mine: MyPart) => ({ ok: true, value: { mine } });

test("what was acknowledged while the workshop was asked for is not taken away by an older state", async () => {
  resetWorkshop("map");
  changeWorkshop({ myId: "me", mine: part(-1) });
  const older = Promise.withResolvers<unknown>();
  server.fetchWorkshop.mockReturnValueOnce(older.promise).mockResolvedValueOnce(view(part(2)));
  const loaded = loadWorkshop("map");
  changeWorkshop({ mine: part(2) });
  older.resolve(view(part(-1)));
  await loaded;
  expect(useWorkshopState.getState().mine).toEqual(part(2));
});

test("an answer that comes once another map is open changes nothing there", () => {
  resetWorkshop("second");
  takeView("first", { code: "ABCD2345" });
  expect(useWorkshopState.getState()).toMatchObject({ status: "unknown", code: undefined });
  takeView("second", { code: "ABCD2345" });
  expect(useWorkshopState.getState()).toMatchObject({ status: "known", code: "ABCD2345" });
});
