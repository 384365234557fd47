import { afterEach, expect, test, vi } from "vitest";
import type { MyPart, Workshop } from "#core/wire/workshop.ts";
import { noAnswers } from "../../state/answers.ts";
import { changeWorkshop, resetWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import { loadResults, loadWorkshop, takeView } from "./loadWorkshop.ts";

const json = (body: object) => new Response(JSON.stringify(body));

afterEach(() => {
  vi.unstubAllGlobals();
});

const part = (emotion: number): MyPart => ({
  state: "in",
  answers: { block: { ...noAnswers, scores: { pay: { emotion } } } },
});

test("what was acknowledged while the workshop was asked for is not taken away by an older state", async () => {
  resetWorkshop("map");
  changeWorkshop({ myId: "me", mine: part(-1) });
  const older = Promise.withResolvers<Response>();
  const fetched = vi.fn<() => Promise<Response>>(async () => json({ mine: part(2) }));
  vi.stubGlobal("fetch", fetched.mockReturnValueOnce(older.promise));
  const loaded = loadWorkshop("map");
  changeWorkshop({ mine: part(2) });
  older.resolve(json({ mine: part(-1) }));
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

test("a result is fetched once, however many come and go meanwhile, and anew when it has changed", async () => {
  resetWorkshop("m");
  const result = { kind: "vote", block: "vote", people: 1, notes: [] };
  const fetched = vi.fn<() => Promise<Response>>(async () => json(result));
  vi.stubGlobal("fetch", fetched);
  const blocks = [{ kind: "reveal", of: "vote", state: "open" }] as unknown as Workshop["blocks"];
  const at = (resultsVersion: number) => ({ blocks, resultsVersion }) as unknown as Workshop;
  await Promise.all([loadResults("m", at(1)), loadResults("m", at(1))]);
  await loadResults("m", at(1));
  expect(fetched).toHaveBeenCalledTimes(1);
  expect(useWorkshopState.getState().results).toEqual({ vote: result });
  await loadResults("m", at(2));
  expect(fetched).toHaveBeenCalledTimes(2);
});
