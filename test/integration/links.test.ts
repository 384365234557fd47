import { expect, test } from "vitest";
import type { LinkOffer, ShareLink } from "#core/wire/access.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { ownerOf, Visitor } from "#test/support/visitor.ts";

const server = sharedServer({ env: { PUBLIC_URL: "http://maps.example" } });
const owner = ownerOf(server);
const stranger = () => new Visitor(server().url);

test("[E7] links of one map are nothing on another, and changing one changes no other", async () => {
  const ece = await owner();
  const [id, other] = [await ece.newMap(), await ece.newMap()];
  const [one, two] = [await ece.newLink(id, { label: "bir" }), await ece.newLink(id)];
  expect((await stranger().join(other, one)).status).toBe(404);
  const foreign = `/api/maps/${other}/links/${one.link.id}`;
  expect(await ece.refusal("PATCH", foreign, { role: "view" })).toBe("404 no-such-link");
  expect(await ece.refusal("DELETE", foreign)).toBe("404 no-such-link");
  await ece.send("PATCH", `/api/maps/${id}/links/${one.link.id}`, { label: "üç", maxUses: 1 });
  const { links }: { links: ShareLink[] } = await (
    await ece.send("GET", `/api/maps/${id}/links`)
  ).json();
  expect(links).toEqual([two.link, { ...one.link, label: "üç", maxUses: 1 }]);
  await ece.send("DELETE", `/api/maps/${id}/links/${one.link.id}`);
  expect((await stranger().join(id, one)).status).toBe(404);
  expect((await stranger().join(id, two)).status).toBe(200);
});

test("[E7] a replaced link opens by its new secret only, and who is in stays", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const old = await ece.newLink(id);
  const ali = stranger();
  await ali.join(id, old);
  const path = `/api/maps/${id}/links/${old.link.id}/replace`;
  const fresh = await (await ece.send("POST", path)).json();
  expect((await stranger().join(id, old)).status).toBe(404);
  expect((await stranger().join(id, fresh)).status).toBe(200);
  expect(await ali.status("GET", `/api/maps/${id}`)).toBe(200);
});

test("[E8] a link is used up by as many people as it was made for; who is in comes in again", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const issued = await ece.newLink(id, { maxUses: 1 });
  const ali = stranger();
  expect((await ali.join(id, issued)).status).toBe(200);
  expect((await ali.join(id, issued)).status).toBe(200);
  const late = await stranger().join(id, issued);
  expect([late.status, (await late.json()).error.code]).toEqual([410, "link-used-up"]);
  expect(late.headers.getSetCookie()).toEqual([]);
});

test("[E8] an expired link lets nobody in, and who came by it is out", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const issued = await ece.newLink(id, {
    expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  const ali = stranger();
  await ali.join(id, issued);
  const expiresAt = new Date(Date.now() - 1000).toISOString();
  const path = `/api/maps/${id}/links/${issued.link.id}`;
  expect(await ece.status("PATCH", path, { expiresAt })).toBe(200);
  expect(await ali.refusal("GET", `/api/maps/${id}`)).toBe("404 no-such-map");
  const late = await stranger().join(id, issued);
  expect([late.status, (await late.json()).error.code]).toEqual([410, "link-expired"]);
});

test("[E10] a password is asked for, may be mistyped, and cannot be guessed", async () => {
  const ece = await owner();
  const id = await ece.newMap({ title: "Uçuş" });
  const issued = await ece.newLink(id, { password: "çilek", role: "comment" });
  const key = { link: issued.link.id, secret: issued.secret };
  const offer: LinkOffer = await (
    await stranger().send("POST", `/api/maps/${id}/join/look`, key)
  ).json();
  expect(offer).toEqual({ title: "Uçuş", role: "comment", needsPassword: true });
  const tried = (password?: string) =>
    stranger().refusal("POST", `/api/maps/${id}/join`, { ...key, ...(password && { password }) });
  expect(await tried()).toBe("403 password-needed");
  expect(await tried("muz")).toBe("403 wrong-password");
  expect((await stranger().join(id, issued, { password: "çilek" })).status).toBe(200);
  for (let count = 0; count < 39; count += 1) await tried(`muz${count}`);
  expect(await tried("çilek")).toBe("429 too-many-tries");
});
