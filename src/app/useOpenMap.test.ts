import { expect, test, vi } from "vitest";
import { changeWorkshop, useWorkshopState } from "./state/workshopStore.ts";
import { openEarly } from "./useOpenMap.ts";

vi.mock("./session/openMap.ts", () => ({ openMap: () => undefined }));
vi.mock("./state/sceneStore.ts", () => ({ keepScene: () => undefined }));

test("what is known of the workshop of one map is not shown on the next", () => {
  changeWorkshop({ mapId: "one", status: "known", ended: "workshop", isWayInShown: true });
  openEarly("other", undefined);
  expect(useWorkshopState.getState()).toMatchObject({
    mapId: "other",
    status: "unknown",
    ended: undefined,
    isWayInShown: false,
  });
});
