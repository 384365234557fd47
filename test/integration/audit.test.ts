import { expect, test } from "vitest";
import type { AuditPage } from "#core/wire/audit.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { memberOf, ownerOf, Visitor } from "#test/support/visitor.ts";

const server = sharedServer({ env: { PUBLIC_URL: "http://maps.example" } });
const owner = ownerOf(server);

async function pageFor(by: Visitor, query = ""): Promise<AuditPage> {
  return (await by.send("GET", `/api/audit${query}`)).json();
}

test("[E21] what was done to a map is told with who, whom and in which order, and no secret", async () => {
  const ece = await owner();
  const ali = await memberOf(ece, "Ali");
  const can = await memberOf(ece, "Can");
  const id = await ali.newMap({ title: "Teslimat" });
  const issued = await ali.newLink(id, { role: "view", label: "Atölye", password: "cok-gizli" });
  const link = `/api/maps/${id}/links/${issued.link.id}`;
  const guest = new Visitor(server().url);
  await guest.join(id, issued, { name: "Zeynep", password: "cok-gizli" });
  await guest.join(id, issued);
  await ali.send("PATCH", link, { role: "edit" });
  await ali.send("POST", `${link}/replace`);
  await ali.send("DELETE", link);
  const place = `/api/maps/${id}/people/${await can.personId()}`;
  await ali.send("PUT", place, { role: "edit" });
  await can.send("GET", `/api/maps/${id}/export?format=svg`);
  await can.send("POST", `/api/maps/${id}/exported`, { format: "png" });
  await ali.send("DELETE", place);
  await ali.send("PUT", `/api/maps/${id}/visibility`, { visibility: "workspace", role: "view" });
  await ali.send("PUT", `/api/maps/${id}/visibility`, { visibility: "private" });
  await ali.send("DELETE", `/api/maps/${id}`);
  await ali.send("PATCH", `/api/maps/${id}`, { restore: true });
  await ali.send("DELETE", `/api/maps/${id}`);
  await ali.send("DELETE", `/api/maps/${id}?forever=1`);

  const { entries, isMore } = await pageFor(ece, `?map=${id}`);
  const told = entries.map(({ personName, deed, about, role = "" }) =>
    [personName, deed, about, role].join(" ").trim(),
  );
  expect(told.toReversed()).toEqual([
    "Ali link-made Atölye view",
    "Zeynep joined Atölye view",
    "Ali link-changed Atölye edit",
    "Ali link-replaced Atölye",
    "Ali link-revoked Atölye",
    "Ali role-given Can edit",
    "Can exported svg",
    "Can exported png",
    "Ali role-taken Can",
    "Ali shown-to-workspace  view",
    "Ali made-private",
    "Ali binned",
    "Ali restored",
    "Ali binned",
    "Ali erased",
  ]);
  expect(isMore).toBe(false);
  expect(entries.every(({ mapTitle }) => mapTitle === "Teslimat")).toBe(true);
  const text = JSON.stringify(await pageFor(ece));
  for (const hidden of ["cok-gizli", issued.secret, "127.0.0.1"])
    expect(text).not.toContain(hidden);
});

test("[E21] the owner of a map is told of that map and no other, and others of none", async () => {
  const ece = await owner();
  const ali = await memberOf(ece, "Ali");
  const can = await memberOf(ece, "Can");
  const id = await ali.newMap();
  await ali.newLink(id);
  expect((await pageFor(ali, `?map=${id}`)).entries).toHaveLength(1);
  expect(await ali.refusal("GET", "/api/audit")).toBe("403 not-allowed");
  expect(await can.refusal("GET", `/api/audit?map=${id}`)).toBe("404 no-such-map");
  await ali.send("PUT", `/api/maps/${id}/people/${await can.personId()}`, { role: "edit" });
  expect(await can.refusal("GET", `/api/audit?map=${id}`)).toBe("403 not-allowed");
  expect(await new Visitor(server().url).refusal("GET", "/api/audit")).toBe("401 unknown-visitor");
});

test("[E21] who comes and goes is told to the server's owners, page after page", async () => {
  const ece = await owner();
  const ali = await memberOf(ece, "Ali");
  const id = await ali.newMap();
  for (let count = 0; count < 55; count += 1) await ali.newLink(id, { label: `${count}` });
  await ali.send("DELETE", "/api/session");
  const first = await pageFor(ece);
  expect(first.entries[0]).toMatchObject({ personName: "Ali", deed: "left" });
  expect([first.entries.length, first.isMore]).toEqual([50, true]);
  const next = await pageFor(ece, `?map=${id}&before=${first.entries.at(-1)?.id}`);
  expect(next.entries.map(({ about }) => about)).toEqual(["5", "4", "3", "2", "1", "0"]);
  expect(next.isMore).toBe(false);
  const oldest = (await pageFor(ece, "?before=3")).entries.at(-1);
  expect(oldest).toMatchObject({ personName: "Ece", deed: "claimed" });
});

test("[E21] an export is told of whatever a program says it wants the picture for", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const headers = { cookie: ece.cookie, "sec-fetch-dest": "image" };
  await fetch(`${server().url}/api/maps/${id}/export?format=svg`, { headers });
  const { entries } = await pageFor(ece, `?map=${id}`);
  expect(entries.map(({ deed }) => deed)).toEqual(["exported"]);
});
