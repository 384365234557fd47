import { afterEach, expect, test, vi } from "vitest";
import type { MyPart, Workshop } from "#core/wire/workshop.ts";
import { heardWorkshop } from "#test/support/someWorkshop.ts";
import { noAnswers } from "../../state/answers.ts";
import { changeWorkshop, resetWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import { loadResults, loadWorkshop, revealedKey, takeView } from "./loadWorkshop.ts";

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

const vote = {
  id: "vote",
  kind: "vote",
  prompt: "",
  minutes: 0,
  lanes: [],
  dots: 3,
  isAnonymous: true,
  state: "closed",
} as const;
const reveal = { id: "reveal", kind: "reveal", of: "vote", prompt: "", minutes: 0 } as const;
const at = (change: Partial<Workshop>) =>
  heardWorkshop({ blocks: [vote, { ...reveal, state: "open" }], ...change });

test("a result is fetched once it is revealed, and anew when it has changed, but not when people come", async () => {
  resetWorkshop("m");
  const result = { kind: "vote", block: "vote", people: 1, notes: [] };
  const fetched = vi.fn<() => Promise<Response>>(async () => json(result));
  vi.stubGlobal("fetch", fetched);
  const fetches = async (workshop: Workshop) => {
    takeView("m", { workshop });
    await loadResults("m");
    return fetched.mock.calls.length;
  };
  const ali = { id: "a", name: "Ali", state: "in", isHere: true, isDone: false } as const;
  const first = at({ resultsVersion: 1 });
  const joined = at({ resultsVersion: 1, version: 2, people: [ali] });
  const changed = at({ resultsVersion: 2, version: 3 });
  expect(await fetches(first)).toBe(1);
  expect(useWorkshopState.getState().results).toEqual({ vote: result });
  expect(await fetches(joined)).toBe(1);
  expect(await fetches(changed)).toBe(2);
  const key = (workshop: Workshop) => revealedKey({ workshop });
  expect(key(joined)).toBe(key(first));
  expect(key(changed)).not.toBe(key(first));
});

test("who does not know yet who they are asks again, since nobody leads or takes part unknown", async () => {
  resetWorkshop("map");
  let answersMe = false;
  vi.stubGlobal("fetch", async (path: string) => {
    if (!path.endsWith("/me")) return json({ mine: part(1) });
    if (!answersMe) throw new TypeError("not reachable");
    return json({ person: { id: "me" }, url: "", mode: "shared" });
  });
  await loadWorkshop("map");
  expect(useWorkshopState.getState()).toMatchObject({ status: "failed", mine: undefined });
  answersMe = true;
  await loadWorkshop("map");
  expect(useWorkshopState.getState()).toMatchObject({ status: "known", myId: "me", mine: part(1) });
});
