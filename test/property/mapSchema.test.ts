import { randomUUID } from "node:crypto";
import Fastify from "fastify";
import fc from "fast-check";
import { expect, test } from "vitest";
import { mapSchema } from "#core/formats/json/mapSchema.ts";
import { readMapFile } from "#core/formats/json/readMapFile.ts";
import { schemaFaults } from "#core/formats/json/schemaFaults.ts";
import { writeMapFile } from "#core/formats/json/writeMapFile.ts";
import { arbitraryMap } from "#test/support/arbitraryMap.ts";
import { withJunk } from "#test/support/withJunk.ts";

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<unknown>(
    7,
    -3,
    1.25,
    "4",
    "2026-02-30",
    "2026-13-01",
    "constructor",
    "x".repeat(200),
    true,
  ),
);

/** Files that are sound, or wrong in one place. */
const files = fc
  .tuple(arbitraryMap(), fc.option(fc.tuple(fc.nat(), junk)))
  .map(([map, change]): unknown => {
    const data: unknown = JSON.parse(writeMapFile(map));
    return change === null ? data : withJunk(data, ...change);
  });

const isSound = (data: unknown) => schemaFaults(mapSchema, data, 1).length === 0;

test("[F5] what the schema passes is taken as it stands, what it does not is told", () => {
  const aboutOthers = ["dangling", "duplicate-id", "second-lane", "adjusted"];
  fc.assert(
    fc.property(files, (data) => {
      const result = readMapFile(JSON.stringify(data), randomUUID);
      if (!result.ok) return;
      const own = result.report.filter(({ fault }) => !aboutOthers.includes(fault));
      if (isSound(data)) expect(own).toEqual([]);
      else expect(result.report).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("[F5] our reading of the schema is that of a validator everybody uses", async () => {
  const customOptions = {
    coerceTypes: false,
    removeAdditional: false,
    useDefaults: false,
  } as const;
  const app = Fastify({ ajv: { customOptions }, bodyLimit: 10 * 2 ** 20 });
  app.post("/", { schema: { body: mapSchema } }, () => "sound");
  await fc.assert(
    fc.asyncProperty(files, async (data) => {
      const headers = { "content-type": "application/json" };
      const answer = await app.inject({
        method: "POST",
        url: "/",
        headers,
        payload: JSON.stringify(data),
      });
      expect(answer.statusCode === 200).toBe(isSound(data));
    }),
    { numRuns: 200 },
  );
  await app.close();
});
