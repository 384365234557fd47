import { resolve } from "node:path";
import { expect, test } from "vitest";
import { addressOf } from "./addressOf.ts";
import { modeOf, readConfig } from "./config.ts";
import { isLoopback } from "./loopback.ts";
import { en } from "./words/en.ts";
import { terminalLocale } from "./terminalLocale.ts";
import { tr } from "./words/tr.ts";

test("[H1] without settings it is port 4040 of this computer and ./data", () => {
  expect(readConfig({}, en.start)).toEqual({
    port: 4040,
    host: "127.0.0.1",
    publicUrl: undefined,
    isClaimable: false,
    dataDir: resolve("data"),
    logLevel: "warn",
  });
});

test("[H1] settings are taken as they are given", () => {
  const env = { PORT: "0", HOST: "::1", DATA_DIR: "/tmp/x", LOG_LEVEL: "info" };
  expect(readConfig(env, en.start)).toEqual({
    port: 0,
    host: "::1",
    publicUrl: undefined,
    isClaimable: false,
    dataDir: "/tmp/x",
    logLevel: "info",
  });
});

test("[H1] an address in brackets is listened on without them, and printed with them", () => {
  expect(readConfig({ HOST: "[::1]" }, en.start)).toMatchObject({ host: "::1" });
  expect(addressOf("::1", 4040)).toBe("http://[::1]:4040");
  expect(addressOf("localhost", 4040)).toBe("http://localhost:4040");
});

test.each(["", "abc", "-1", "65536", "4040.5", "0x10", " 80"])(
  "[H1] a port “%s” gets a sentence in either language",
  (PORT) => {
    expect(readConfig({ PORT }, en.start)).toEqual([en.start.badPort(PORT)]);
    expect(readConfig({ PORT }, tr.start)).toEqual([tr.start.badPort(PORT)]);
  },
);

test.each(["", "a b", "0.0.0.0:80", "http://x", "-x", "x-", "evil\n"])(
  "[H1] a host “%s” that is none is refused",
  (HOST) => {
    expect(readConfig({ HOST }, en.start)).toEqual([en.start.badHost(HOST)]);
  },
);

test.each(["https://maps.example/a", "maps.example", "ftp://maps.example", "https://u:p@x/"])(
  "[H1] a public address “%s” is refused",
  (PUBLIC_URL) => {
    expect(readConfig({ PUBLIC_URL }, en.start)).toEqual([en.start.badPublicUrl(PUBLIC_URL)]);
  },
);

test("[E1] a server is shared where others reach it, or a proxy stands before it", () => {
  const mode = (env: Record<string, string>) => {
    const config = readConfig(env, en.start);
    return Array.isArray(config) ? config : modeOf(config);
  };
  expect(mode({})).toBe("local");
  expect(mode({ HOST: "localhost" })).toBe("local");
  expect(mode({ HOST: "0.0.0.0" })).toBe("shared");
  expect(mode({ HOST: "maps.example" })).toBe("shared");
  expect(mode({ PUBLIC_URL: "https://maps.example/" })).toBe("shared");
});

test("[H1] everything that is wrong is said at once", () => {
  const env = { PORT: "x", HOST: "y z", DATA_DIR: " ", LOG_LEVEL: "loud" };
  expect(readConfig(env, en.start)).toHaveLength(4);
});

test("[H1] the terminal's language decides the words", () => {
  expect(terminalLocale({ LANG: "tr_TR.UTF-8" })).toBe("tr");
  expect(terminalLocale({ LANG: "tr_TR.UTF-8", LC_ALL: "C" })).toBe("en");
  expect(terminalLocale({ LANG: "tru" })).toBe("en");
  expect(terminalLocale({})).toBe("en");
});

test("[H2] loopback is 127/8, ::1 and localhost", () => {
  const own = ["127.0.0.1", "127.9.9.9", "::1", "[::1]", "localhost", "::ffff:127.0.0.1"];
  expect(own.filter((host) => !isLoopback(host))).toEqual([]);
  expect(["10.0.0.1", "::2", "localhost.example.org", "127.evil.org"].filter(isLoopback)).toEqual(
    [],
  );
});
