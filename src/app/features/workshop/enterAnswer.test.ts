import { afterEach, expect, test, vi } from "vitest";
import type { MyAnswers } from "#core/wire/workshop.ts";
import { noAnswers } from "../../state/answers.ts";
import type { PendingAnswer } from "../../state/answers.ts";
import { changeWorkshop, resetWorkshop, useWorkshopState } from "../../state/workshopStore.ts";
import { enterAnswer, keptAnswers, sendPending } from "./enterAnswer.ts";

const server = vi.hoisted(() => ({ sendAnswer: vi.fn<() => Promise<unknown>>() }));
vi.mock("../../platform/workshopApi.ts", () => server);

afterEach(() => server.sendAnswer.mockReset());

const noted = (id: string): PendingAnswer["change"] => ({
  kind: "note",
  id,
  column: "pay",
  text: id,
});
const took = (answers: MyAnswers = noAnswers) => ({ ok: true, value: answers });

test("what waits on this device outlives a map that is closed and opened again while one answer is on its way", async () => {
  const first = Promise.withResolvers<unknown>();
  server.sendAnswer.mockReturnValueOnce(first.promise);
  resetWorkshop("map");
  enterAnswer("block", noted("one"));
  enterAnswer("block", noted("two"));
  resetWorkshop("map");
  first.resolve(took());
  await vi.waitFor(() => expect(server.sendAnswer).toHaveResolved());
  await Promise.resolve();
  expect(keptAnswers("map")).toHaveLength(2);

  server.sendAnswer.mockResolvedValue(took());
  changeWorkshop({ pending: keptAnswers("map") });
  await sendPending();
  expect(keptAnswers("map")).toEqual([]);
  expect(useWorkshopState.getState().pending).toEqual([]);
});
