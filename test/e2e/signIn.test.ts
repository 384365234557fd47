import { afterAll, beforeAll, expect, test } from "vitest";
import { freePort } from "#server/freePort.ts";
import { startCompany } from "#test/support/companyProvider.ts";
import type { Company } from "#test/support/companyProvider.ts";
import { slow } from "#test/support/deadlines.ts";
import { eventually } from "#test/support/eventually.ts";
import { sharedBrowser } from "#test/support/sharedBrowser.ts";
import { startServer } from "#test/support/startServer.ts";
import type { RunningServer } from "#test/support/startServer.ts";
import { Visitor } from "#test/support/visitor.ts";

const browser = sharedBrowser();
let company: Company;
let server: RunningServer;
let ece: Visitor;

beforeAll(async () => {
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  company = await startCompany(publicUrl);
  const groups = { OIDC_OWNER_GROUPS: "owners", OIDC_MEMBER_GROUPS: "design" };
  server = await startServer({
    port,
    env: { HOST: "0.0.0.0", PUBLIC_URL: publicUrl, ...company.env, ...groups },
  });
  ece = await Visitor.owner(server);
});

afterAll(async () => {
  await server.close();
  await company.stop();
});

test("a colleague at a closed map signs in at the company and sees the map, under the company's name", async () => {
  const id = await ece.newMap({ title: "Teslimat" });
  await ece.send("PUT", `/api/maps/${id}/visibility`, { visibility: "workspace", role: "edit" });
  company.groups.set("zeynep", ["design"]);
  const context = await browser().newContext({ baseURL: server.url, locale: "tr-TR" });
  const page = await context.newPage();
  await page.goto(`/m/${id}`);
  await page.getByRole("link", { name: "Şirket hesabınla gir" }).click();
  await page.locator("input[name=login]").fill("zeynep");
  await page.locator("input[name=password]").fill("any");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
  await page.waitForURL(`**/m/${id}`);
  await page.getByRole("button", { name: "Zeynep (sen)" }).waitFor({ timeout: slow.deadlineMs });
  await eventually(async () => (await page.title()).startsWith("Teslimat"), slow);
  expect(new URL(page.url()).search).toBe("");
  await context.close();
});
