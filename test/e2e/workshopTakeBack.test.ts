import { test } from "vitest";
import { revealOf, vote } from "#test/support/WorkshopAt.ts";
import { workshopsOnScreen } from "#test/support/workshopsOnScreen.ts";

const { owner, open, pageAt } = workshopsOnScreen();

test("a result on the screen is counted anew when somebody's answers are taken back", async () => {
  const workshop = await open([vote, revealOf("vote")]);
  const [note] = (await workshop.map()).notes;
  await workshop.begin("vote");
  for (const name of ["Ali", "Can"])
    await workshop.answer(await workshop.comer(name), `vote/dots/${note?.id}`, { count: 1 });
  await workshop.begin("show-vote");
  const page = await pageAt(await owner(), workshop.mapId);
  await page.getByText("2 oy, 2 kişi").waitFor();
  await workshop.deed({ type: "takeBack", person: await workshop.personCalled("Ali") });
  await page.getByText("1 oy, 1 kişi").waitFor();
});
