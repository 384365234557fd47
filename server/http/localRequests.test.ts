import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { refusalOf } from "./localRequests.ts";

const host = "127.0.0.1:4040";

function refusal(request: {
  readonly method?: string;
  readonly peer?: string;
  readonly headers?: Record<string, string>;
}): string | undefined {
  const { method = "GET", peer = "127.0.0.1", headers = { host } } = request;
  return refusalOf({ method, headers, socket: { remoteAddress: peer } } as IncomingMessage);
}

test.each(["localhost:4040", "127.0.0.1", "[::1]:4040", "LOCALHOST:1"])(
  "[H2] the host %s is this computer",
  (name) => expect(refusal({ headers: { host: name } })).toBeUndefined(),
);

test.each([
  "evil.example",
  "127.0.0.1.evil.example:4040",
  "localhost@evil.example",
  "",
  "[::1",
  "a:b:c",
])("[H2] the host “%s” is not", (name) =>
  expect(refusal({ headers: { host: name } })).toBe("not-local"),
);

test("[H2] a peer from elsewhere, or none, is refused", () => {
  expect(refusal({ peer: "::ffff:127.0.0.1" })).toBeUndefined();
  expect(refusal({ peer: "192.168.1.7" })).toBe("not-local");
  expect(refusal({ peer: "" })).toBe("not-local");
  expect(refusal({ headers: {} })).toBe("not-local");
});

test.each(["POST", "PATCH", "DELETE", "PUT"])("[H2] a foreign page cannot %s", (method) => {
  expect(refusal({ method, headers: { host, origin: "http://evil.example" } })).toBe(
    "foreign-page",
  );
  expect(refusal({ method, headers: { host, origin: "http://127.0.0.1:4041" } })).toBe(
    "foreign-page",
  );
  expect(refusal({ method, headers: { host, "sec-fetch-site": "same-site" } })).toBe(
    "foreign-page",
  );
  expect(refusal({ method, headers: { host, origin: `http://${host}` } })).toBeUndefined();
  expect(refusal({ method, headers: { host, "sec-fetch-site": "same-origin" } })).toBeUndefined();
  expect(refusal({ method })).toBeUndefined();
});

test("[H2] a socket counts as writing", () => {
  const headers = { host, upgrade: "websocket", origin: "http://evil.example" };
  expect(refusal({ headers })).toBe("foreign-page");
  expect(refusal({ headers: { ...headers, origin: `http://${host}` } })).toBeUndefined();
});
