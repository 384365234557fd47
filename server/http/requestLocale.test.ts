import type { FastifyRequest } from "fastify";
import { expect, test } from "vitest";
import { requestLocale } from "./requestLocale.ts";

const locale = (header: string | undefined, query: unknown = {}) =>
  requestLocale({ headers: { "accept-language": header }, query } as FastifyRequest);

test.each([
  ["tr-TR,tr;q=0.9,en;q=0.8", "tr"],
  ["en-GB,en;q=0.9,tr;q=0.8", "en"],
  ["de,tr;q=0.3,en;q=0.2", "tr"],
  ["en;q=0.1, tr;q=0.7", "tr"],
  ["tr;q=0, en", "en"],
  ["*", "en"],
  ["", "en"],
  [undefined, "en"],
])("[H4] the language %s is answered in %s", (header, expected) => {
  expect(locale(header)).toBe(expected);
});

test("[H4] the address decides over the browser, if it names a language we speak", () => {
  expect(locale("en", { locale: "tr" })).toBe("tr");
  expect(locale("tr", { locale: "xx" })).toBe("tr");
});
