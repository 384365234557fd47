import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { refusalOf } from "./requestGate.ts";
import type { Front } from "./requestGate.ts";

const local: Front = { mode: "local", publicUrl: undefined };

const host = "127.0.0.1:4040";

function refusal(request: {
  readonly method?: string;
  readonly peer?: string;
  readonly headers?: Record<string, string>;
  readonly front?: Front;
}): string | undefined {
  const { method = "GET", peer = "127.0.0.1", headers = { host }, front = local } = request;
  return refusalOf({ method, headers, socket: { remoteAddress: peer } } as IncomingMessage, front);
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

test.each(["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"])(
  "[H2] what a proxy passes on with %s is not from this computer",
  (name) => expect(refusal({ headers: { host, [name]: "192.0.2.2" } })).toBe("not-local"),
);

test("[E2] a shared server takes requests from anywhere, and writing ones from its own pages only", () => {
  const front: Front = { mode: "shared", publicUrl: "https://maps.example" };
  const asked = (headers: Record<string, string>) =>
    refusal({
      method: "POST",
      peer: "10.0.0.7",
      headers: { host: "maps.example", ...headers },
      front,
    });
  expect(asked({})).toBeUndefined();
  expect(asked({ origin: "https://maps.example" })).toBeUndefined();
  expect(asked({ origin: "http://maps.example" })).toBeUndefined();
  expect(asked({ origin: "https://maps.example.evil" })).toBe("foreign-page");
  expect(asked({ origin: "null" })).toBe("foreign-page");
  expect(asked({ "sec-fetch-site": "cross-site" })).toBe("foreign-page");
  expect(refusal({ peer: "10.0.0.7", headers: { host: "10.0.0.1" }, front })).toBeUndefined();
});
