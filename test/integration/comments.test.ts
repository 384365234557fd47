import { expect, onTestFinished, test } from "vitest";
import { limits } from "#core/wire/limits.ts";
import type { LinkRole } from "#core/wire/access.ts";
import { en } from "#server/words/en.ts";
import { CommentsOf, placeIn } from "#test/support/commentsOf.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { startServer } from "#test/support/startServer.ts";
import { ownerOf, Visitor } from "#test/support/visitor.ts";

const server = sharedServer({ env: { PUBLIC_URL: "http://maps.example" } });
const owner = ownerOf(server);
const inText = { target: { kind: "map", id: "" }, targetName: "" } as const;

async function guest(id: string, role: LinkRole, name = "Ali") {
  const visitor = await (await owner()).guest(id, { role, name });
  return Object.assign(visitor, { id: await visitor.personId() });
}

/** A new map with its owner, and somebody who came to comment. */
async function scene() {
  const ece = await owner();
  const id = await ece.newMap();
  const ali = await guest(id, "comment");
  const [hers, his] = [new CommentsOf(ece, id), new CommentsOf(ali, id)];
  return { ece, ali, id, hers, his };
}

test("[N1] author, time and name are the server's, also after a new name", async () => {
  const { ali, his, hers } = await scene();
  const begun = await his.begin("  Kupon\tnerede?\r\nBulamadım.\u0000 ");
  const before = Date.now();
  expect(begun.comments).toMatchObject([
    { author: { id: ali.id, name: "Ali" }, text: "Kupon nerede?\nBulamadım.", isDeleted: false },
  ]);
  expect(Date.parse(begun.comments[0]?.at ?? "")).toBeLessThanOrEqual(before);
  const forged = { text: "x", author: "ece", at: "2020-01-01T00:00:00.000Z" };
  expect(await ali.refusal("POST", `${his.path}/${begun.id}`, forged)).toBe("400 bad-field");
  const { comments } = await hers.reply(begun.id, "Bakıyorum");
  expect(String(comments[1]?.at) > String(comments[0]?.at)).toBe(true);
  await ali.send("PATCH", "/api/me", { name: "Ali Bey" });
  expect((await hers.all()).threads[0]?.comments[0]?.author.name).toBe("Ali Bey");
});

test("[N1] at one computer everybody is one person, who needs no name", async () => {
  const own = await startServer();
  onTestFinished(() => own.close());
  const visitor = new Visitor(own.url);
  const comments = new CommentsOf(visitor, await visitor.newMap());
  const begun = await comments.begin("Kendime not");
  expect(begun.comments[0]?.author).toEqual({ id: "local", name: "" });
  expect(await comments.all()).toEqual({
    me: "local",
    threads: [begun],
    readUntil: {},
    people: [{ id: "local", name: "" }],
  });
});

test("[N2] who looks on reads and marks as read, and writes nothing", async () => {
  const { id, his } = await scene();
  const begun = await his.begin("Merhaba");
  const viewer = await guest(id, "view");
  const seen = new CommentsOf(viewer, id);
  expect((await seen.all()).threads).toEqual([begun]);
  const until = begun.comments[0]?.at;
  expect(await viewer.status("PUT", `${seen.path}/${begun.id}/read`, { until })).toBe(204);
  for (const [method, place, body] of [
    ["POST", "", { ...inText, text: "x" }],
    ["POST", `/${begun.id}`, { text: "x" }],
    ["PATCH", `/${begun.id}`, { isResolved: true }],
    ["PATCH", `/${placeIn(begun)}`, { text: "x" }],
    ["DELETE", `/${placeIn(begun)}`, undefined],
  ] as const)
    expect(await viewer.refusal(method, `${seen.path}${place}`, body)).toBe("403 not-allowed");
  const stranger = new Visitor(server().url);
  expect(await stranger.refusal("GET", seen.path)).toBe("404 no-such-map");
  expect((await seen.all()).threads).toEqual([begun]);
});

test("[N2] one's own words are changed by oneself alone, and deleted by whoever owns the map too", async () => {
  const { id, ece, ali, his, hers } = await scene();
  const editor = await guest(id, "edit", "Can");
  const mine = await his.begin("ilk");
  const place = `${his.path}/${placeIn(mine)}`;
  for (const other of [editor, ece])
    expect(await other.refusal("PATCH", place, { text: "çalıntı" })).toBe("403 not-allowed");
  expect(await editor.refusal("DELETE", place)).toBe("403 not-allowed");
  const edited = await his.change(placeIn(mine), { text: "ikinci" });
  expect(edited.comments[0]).toMatchObject({ text: "ikinci", at: mine.comments[0]?.at });
  expect(edited.comments[0]?.editedAt).toBeDefined();
  const closed = await his.change(mine.id, { isResolved: true });
  expect(closed.resolvedBy).toEqual({ id: ali.id, name: "Ali" });
  expect(await his.change(mine.id, { isResolved: false })).not.toHaveProperty("resolvedAt");
  await hers.delete(placeIn(mine));
  expect((await his.all()).threads).toEqual([]);
  expect(await ali.refusal("PATCH", place, { isDeleted: false })).toBe("403 not-allowed");
  expect((await hers.change(placeIn(mine), { isDeleted: false })).comments).toHaveLength(1);
});

test("[N3] a thread of another map is not there, nor a comment of another thread", async () => {
  const { id, ece, his, hers } = await scene();
  const other = await ece.newMap();
  const [one, two] = [await hers.begin("bir"), await his.begin("iki")];
  const there = `/api/maps/${other}/comments`;
  const words = { text: "x" };
  for (const [method, place, body] of [
    ["POST", one.id, words],
    ["PATCH", one.id, { isResolved: true }],
    ["PUT", `${one.id}/read`, { until: "2030-01-01T00:00:00.000Z" }],
    ["PATCH", placeIn(one), words],
    ["DELETE", placeIn(one), undefined],
  ] as const)
    expect(await ece.refusal(method, `${there}/${place}`, body)).toBe("404 no-such-thread");
  const crossed = `/api/maps/${id}/comments/${one.id}/${two.comments[0]?.id}`;
  expect(await ece.refusal("PATCH", crossed, words)).toBe("404 no-such-comment");
  expect(await ece.refusal("DELETE", crossed)).toBe("404 no-such-comment");
});

test("[N4] whoever has the map open is told of each change, whole, and keeps it over any end", async () => {
  const { id, ece, ali, his, hers } = await scene();
  const open = await joinMap(server().syncUrl, id, { cookie: ece.cookie });
  const begun = await his.begin("bir", { target: { kind: "note", id: "gone" } });
  const replied = await hers.reply(begun.id, "iki");
  const closed = await his.change(begun.id, { isResolved: true });
  const short = await hers.delete(placeIn(replied, 1));
  const none = await his.delete(placeIn(begun));
  await eventually(() => open.events.length === 5);
  expect(open.events).toEqual(
    [begun, replied, closed, short, none].map((thread) => ({ topic: "comments", thread })),
  );
  expect(none.comments).toEqual([]);
  expect(none.version).toBe(begun.version + 4);
  const back = await his.change(placeIn(begun), { isDeleted: false });
  await server().kill9();
  await server().restart();
  expect((await his.all()).threads).toEqual([back]);
  expect(await ali.status("POST", `${his.path}/${begun.id}`, { text: "üç" })).toBe(201);
});

test("[N5] a deleted comment leaves a mark while others follow", async () => {
  const { ali, his, hers } = await scene();
  const begun = await his.begin("gizli kalsın");
  await hers.reply(begun.id, "tamam");
  const { comments } = await his.delete(placeIn(begun));
  expect(comments).toMatchObject([{ text: "", isDeleted: true }, { text: "tamam" }]);
  const place = `${his.path}/${placeIn(begun)}`;
  expect(await ali.refusal("PATCH", place, { text: "x" })).toBe("404 no-such-comment");
  expect(await ali.status("DELETE", place)).toBe(200);
  const back = await his.change(placeIn(begun), { isDeleted: false });
  expect(back.comments[0]).toMatchObject({ text: "gizli kalsın", isDeleted: false });
});

test("[N6] who can be named is who can see the map; a viewer is told of nobody", async () => {
  const { id, ece, ali, his, hers } = await scene();
  const elsewhere = await guest(await ece.newMap(), "edit", "Öteki");
  const people = (await hers.all()).people.map(({ name }) => name);
  expect(people.toSorted()).toEqual(["Ali", "Ece"]);
  expect((await new CommentsOf(await guest(id, "view"), id).all()).people).toEqual([]);
  const begun = await hers.begin("@Ali bakar mısın?", { mentions: [ali.id, ali.id] });
  expect(begun.comments[0]?.mentions).toEqual([ali.id]);
  const named = (mentions: unknown[]) =>
    ali.refusal("POST", `${his.path}/${begun.id}`, { text: "@Öteki", mentions });
  expect(await named([elsewhere.id])).toBe("422 not-to-be-named");
  expect(await named(["nobody"])).toBe("422 not-to-be-named");
  expect(await named(["__proto__"])).toBe("400 bad-field");
  expect(await named(Array.from({ length: 21 }, (_, n) => `p${n}`))).toBe("400 bad-field");
});

test("[N6] words can be mended that name somebody who has lost the map", async () => {
  const { id, ece, hers } = await scene();
  const link = await ece.newLink(id, { role: "view" });
  const can = new Visitor(server().url);
  await can.join(id, link, { name: "Can" });
  const mentions = [await can.personId()];
  const begun = await hers.begin("@Can gel", { mentions });
  await ece.send("DELETE", `/api/maps/${id}/links/${link.link.id}`);
  const mended = await hers.change(placeIn(begun), { text: "@Can, gel!", mentions });
  expect(mended.comments[0]).toMatchObject({ text: "@Can, gel!", mentions });
});

test("[N7] what was read is one's own, grows, and ends where the thread does", async () => {
  const { ece, ali, his, hers } = await scene();
  const begun = await hers.begin("bir");
  const two = await hers.reply(begun.id, "iki");
  const [first = "", last = ""] = two.comments.map(({ at }) => at);
  const read = (until: string) => ali.status("PUT", `${his.path}/${begun.id}/read`, { until });
  expect([await read(first), (await his.all()).readUntil]).toEqual([204, { [begun.id]: first }]);
  expect([await read("2999-01-01T00:00:00.000Z"), await read(first)]).toEqual([204, 204]);
  expect((await his.all()).readUntil).toEqual({ [begun.id]: last });
  expect((await hers.all()).readUntil).toEqual({});
  const path = `${his.path}/${begun.id}/read`;
  expect(await ece.refusal("PUT", path, { until: "yarın" })).toBe("400 bad-field");
});

test("[N8] what is no comment is refused by the field", async () => {
  const { ali, his } = await scene();
  const refused = (change: object) =>
    ali.refusal("POST", his.path, { ...inText, text: "x", ...change });
  for (const change of [
    { text: "" },
    { text: " \n\t " },
    { text: "\u200b\u202e" },
    { text: "x".repeat(limits.commentLength + 1) },
    { text: 7 },
    { targetName: "x".repeat(10_000) },
    { target: { kind: "map", id: "x" } },
    { target: { kind: "note", id: "" } },
    { target: { kind: "note", id: "../x" } },
    { target: { kind: "lane", id: "x" } },
    { mentions: "x" },
    { color: "red" },
  ])
    expect(`${JSON.stringify(change).slice(0, 40)} ${await refused(change)}`).toMatch(
      /400 bad-(field|body)$/,
    );
  const longest = "ı".repeat(limits.commentLength);
  const kept = await his.begin(longest, { targetName: "Sep\u202eet \u200b 1" });
  expect([kept.comments[0]?.text, kept.targetName]).toEqual([longest, "Sepet 1"]);
});

test("[N8] many comments in a minute are refused with a sentence, and other people go on", async () => {
  const { ali, his, hers } = await scene();
  const begun = await hers.begin("çok yaz");
  for (let count = 0; count < limits.commentDeedsAMinute; count += 1)
    await his.change(begun.id, { isResolved: count % 2 === 0 });
  const late = await ali.send("POST", `${his.path}/${begun.id}`, { text: "bir daha" });
  expect([late.status, (await late.json()).error]).toEqual([
    429,
    { code: "too-many-comments", message: en.refusals["too-many-comments"] },
  ]);
  expect((await hers.reply(begun.id, "ben yazarım")).comments).toHaveLength(2);
});

test("[N9] comments are not told of in the bin, not copied, and erased with their map", async () => {
  const { id, ece, hers } = await scene();
  const begun = await hers.begin("kalsın");
  const copy = await (await ece.send("POST", `/api/maps/${id}/duplicate`)).json();
  expect((await new CommentsOf(ece, copy.id).all()).threads).toEqual([]);
  await ece.send("DELETE", `/api/maps/${id}`);
  expect(await ece.refusal("GET", hers.path)).toBe("409 map-in-bin");
  expect(await ece.refusal("POST", `${hers.path}/${begun.id}`, { text: "x" })).toBe(
    "409 map-in-bin",
  );
  await ece.send("PATCH", `/api/maps/${id}`, { restore: true });
  expect((await hers.all()).threads).toEqual([begun]);
  await ece.send("DELETE", `/api/maps/${id}`);
  await ece.send("DELETE", `/api/maps/${id}?forever=1`);
  expect(await ece.refusal("GET", hers.path)).toBe("404 no-such-map");
});
