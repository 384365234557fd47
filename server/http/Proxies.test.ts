import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { Proxies } from "./Proxies.ts";

const proxies = new Proxies({
  addresses: ["10.0.0.0/8", "::1"],
  userHeader: "x-user",
  nameHeader: "x-name",
  groupsHeader: undefined,
});

function cleaned(peer: string, headers: Record<string, string>): IncomingMessage {
  const request = { headers: { ...headers }, socket: { remoteAddress: peer } } as IncomingMessage;
  proxies.clean(request);
  return request;
}

test("[E19] what a stranger says in a proxy's place is dropped", () => {
  const said = { host: "own", "x-user": "ece", "x-forwarded-for": "1.1.1.1", accept: "*/*" };
  expect(cleaned("192.0.2.7", said).headers).toEqual({ host: "own", accept: "*/*" });
  expect(cleaned("::ffff:10.1.2.3", said).headers).toEqual(said);
});

test("[E19] the address behind proxies is the last that is none of them", () => {
  const from = (peer: string, told: string) =>
    proxies.addressOf(cleaned(peer, { "x-forwarded-for": told }));
  expect(from("10.0.0.1", "6.6.6.6, 192.0.2.7, 10.0.0.9")).toBe("192.0.2.7");
  expect(from("10.0.0.1", "unknown")).toBe("10.0.0.1");
  expect(from("192.0.2.7", "6.6.6.6")).toBe("192.0.2.7");
});

test("[E19] the host is what a trusted proxy says it was", () => {
  const told = { host: "inside", "x-forwarded-host": "maps.example" };
  expect(cleaned("10.0.0.1", told).headers.host).toBe("maps.example");
  expect(cleaned("192.0.2.7", told).headers.host).toBe("inside");
});
