import { expect, test } from "vitest";
import type { ListedMap } from "#core/wire/access.ts";
import type { MapPeople } from "#core/wire/people.ts";
import { eventually } from "#test/support/eventually.ts";
import { joinMap } from "#test/support/joinMap.ts";
import { sharedServer } from "#test/support/sharedServer.ts";
import { memberOf, ownerOf, Visitor } from "#test/support/visitor.ts";

const server = sharedServer({
  env: { PUBLIC_URL: "http://maps.example", TRUSTED_PROXIES: "127.0.0.1" },
});
const owner = ownerOf(server);

async function requestsOn(by: Visitor, id: string): Promise<MapPeople["requests"]> {
  const people: MapPeople = await (await by.send("GET", `/api/maps/${id}/people`)).json();
  return people.requests;
}

test("[E20] a stranger asks, is let in, and until then nothing tells whether there is such a map", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const answers = ["nowhere", id].map(async (map) => {
    const stranger = new Visitor(server().url);
    const answer = await stranger.send("POST", `/api/maps/${map}/ask`, {
      name: " Zey\u202enep ",
      note: "Bakmam gerek",
    });
    return { stranger, said: [answer.status, await answer.text()] };
  });
  const [missing, there] = await Promise.all(answers);
  expect(there?.said).toEqual([202, "{}"]);
  expect(missing?.said).toEqual(there?.said);
  const zeynep = there?.stranger ?? new Visitor("");
  expect(await zeynep.refusal("GET", `/api/maps/${id}`)).toBe("404 no-such-map");

  const [request, ...others] = await requestsOn(ece, id);
  expect(request).toMatchObject({ name: "Zeynep", note: "Bakmam gerek" });
  expect(others).toEqual([]);
  const place = `/api/maps/${id}/people/${request?.id}`;
  expect(await ece.status("PUT", place, { role: "comment" })).toBe(204);
  expect(await (await zeynep.send("GET", `/api/maps/${id}`)).json()).toMatchObject({
    role: "comment",
  });
  expect(await requestsOn(ece, id)).toEqual([]);
});

test("[E20] who asks twice asks once, and is turned down without a word", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const can = await memberOf(ece, "Can");
  await can.send("POST", `/api/maps/${id}/ask`, { note: "bir" });
  await can.send("POST", `/api/maps/${id}/ask`, { note: "iki" });
  const requests = await requestsOn(ece, id);
  expect(requests.map(({ note }) => note)).toEqual(["iki"]);
  const counted = async (by: Visitor) => {
    const { maps }: { maps: ListedMap[] } = await (await by.send("GET", "/api/maps")).json();
    return maps.find((map) => map.id === id)?.requests;
  };
  expect([await counted(ece), await counted(can)]).toEqual([1, undefined]);
  const path = `/api/maps/${id}/requests/${requests[0]?.id}`;
  expect(await ece.status("DELETE", path)).toBe(204);
  expect(await ece.status("DELETE", path)).toBe(404);
  expect(await requestsOn(ece, id)).toEqual([]);
  await ece.send("POST", `/api/maps/${id}/ask`, {});
  expect(await requestsOn(ece, id)).toEqual([]);
});

test("[E20] who owns a map hears on the open map that somebody asks, and nobody else does", async () => {
  const ece = await owner();
  const id = await ece.newMap();
  const ali = await ece.guest(id);
  const at = ({ cookie }: Visitor) => joinMap(server().syncUrl, id, { cookie });
  const [hers, his] = [await at(ece), await at(ali)];
  const stranger = new Visitor(server().url);
  await stranger.send("POST", `/api/maps/${id}/ask`, { name: "Can" });
  const told = { topic: "requests" };
  await eventually(() => expect(hers.events).toEqual([told]));
  const [request] = await requestsOn(ece, id);
  await ece.send("DELETE", `/api/maps/${id}/requests/${request?.id}`);
  await eventually(() => expect(hers.events).toEqual([told, told]));
  expect(his.events).toEqual([]);
});

test("[E20] sixty strangers behind one address may ask, and the next has to wait", async () => {
  const ask = async (from: string) => {
    const answer = await fetch(`${server().url}/api/maps/nowhere/ask`, {
      method: "POST",
      headers: { "x-forwarded-for": from },
    });
    return answer.status;
  };
  const office = await Promise.all(Array.from({ length: 60 }, () => ask("192.0.2.1")));
  expect(new Set(office)).toEqual(new Set([202]));
  expect(await ask("192.0.2.1")).toBe(429);
  expect(await ask("192.0.2.2")).toBe(202);
});
