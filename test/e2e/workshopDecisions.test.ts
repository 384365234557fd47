import { expect, test } from "vitest";
import { pageOf } from "#test/support/sharedMap.ts";
import { workshopsOnScreen } from "#test/support/workshopsOnScreen.ts";

const { server, browser, owner, open, pageAt } = workshopsOnScreen();

test("a list of decisions is fetched when something was decided, and not when people come and go", async () => {
  const ece = await owner();
  const decide = { id: "decide", kind: "commit", prompt: "", minutes: 0 } as const;
  const workshop = await open([decide]);
  await workshop.begin("decide");
  const page = await pageOf(await workshop.comer("Ali"), browser(), { url: server().url });
  const path = `/api/maps/${workshop.mapId}/decisions`;
  let fetches = 0;
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === path) fetches += 1;
  });
  await page.goto(`/m/${workshop.mapId}`);
  await page.getByText("Henüz karar yok").waitFor();
  const before = fetches;
  await pageAt(await workshop.comer("Can"), workshop.mapId);
  await page.getByRole("button", { name: "Takip et: Can" }).waitFor();
  await workshop.deed({ type: "addMinute" });
  await workshop.deed({ type: "hideNames", isOn: true });
  await page.getByRole("button", { name: "Takip et: Can" }).waitFor({ state: "detached" });
  expect(fetches).toBe(before);
  await ece.send("POST", path, { text: "Kargoyu değiştir", owner: "" });
  await page.getByText("Kargoyu değiştir").waitFor();
  expect(fetches).toBe(before + 1);
});

test("a decision that is being written down is there again after a look at the people", async () => {
  const decide = { id: "decide", kind: "commit", prompt: "", minutes: 0 } as const;
  const workshop = await open([decide]);
  await workshop.begin("decide");
  const page = await pageAt(await owner(), workshop.mapId);
  await page.getByRole("button", { name: "Karar ekle" }).click();
  const text = page.getByRole("textbox", { name: "Ne yapılacak" });
  await text.fill("Kargoyu değiştir");
  await page.getByRole("combobox", { name: "Kim" }).fill("Lojistik");
  await page.keyboard.press("Tab");
  await page.getByRole("radio", { name: "Kişiler" }).check({ force: true });
  await text.waitFor({ state: "detached" });
  await page.getByRole("radio", { name: "Adımlar" }).check({ force: true });
  expect(await text.inputValue()).toBe("Kargoyu değiştir");
  const decisions = page.getByRole("region", { name: "Kararlar" });
  await decisions.getByRole("button", { name: "Kaydet" }).click();
  await decisions.getByText("Lojistik").waitFor();
  await page.getByRole("button", { name: "Karar ekle" }).click();
  expect(await text.inputValue()).toBe("");
});
