import { test } from "vitest";
import type { BlockPlan } from "#core/wire/workshop.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { pageOf, sharedMode } from "#test/support/sharedMap.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { ownerOf } from "#test/support/visitor.ts";
import { revealOf, WorkshopAt } from "#test/support/WorkshopAt.ts";

const server = sharedServer({ env: sharedMode });
const browser = sharedBrowser();
const owner = ownerOf(server);

const vote: BlockPlan = {
  id: "vote",
  kind: "vote",
  prompt: "",
  minutes: 0,
  lanes: [],
  dots: 3,
  isAnonymous: false,
};

test("a result on the screen is counted anew when somebody's answers are taken back", async () => {
  const ece = await owner();
  const workshop = await WorkshopAt.open({ server: server(), owner: ece }, [
    vote,
    revealOf("vote"),
  ]);
  const [note] = (await workshop.map()).notes;
  await workshop.begin("vote");
  for (const name of ["Ali", "Can"])
    await workshop.answer(await workshop.comer(name), `vote/dots/${note?.id}`, { count: 1 });
  await workshop.begin("show-vote");
  const page = await pageOf(ece, browser(), { url: server().url });
  await page.goto(`/m/${workshop.mapId}`);
  await page.getByText("2 oy, 2 kişi").waitFor();
  await workshop.deed({ type: "takeBack", person: await workshop.personCalled("Ali") });
  await page.getByText("1 oy, 1 kişi").waitFor();
});
