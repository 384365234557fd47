import fc from "fast-check";
import { expect, test } from "vitest";
import { readMapFile } from "#core/formats/json/readMapFile.ts";
import { writeMapFile } from "#core/formats/json/writeMapFile.ts";
import { reportSentences } from "#core/formats/json/reportSentences.ts";
import { wordsOf } from "#core/words/words.ts";
import { arbitraryMap } from "#test/support/arbitraryMap.ts";
import { withJunk } from "#test/support/withJunk.ts";

const counted = () => {
  let count = 0;
  return () => `fresh${count++}`;
};

test("[F1] a map comes back from its file as it went, and its file too", () => {
  fc.assert(
    fc.property(arbitraryMap(), (map) => {
      const text = writeMapFile(map);
      const result = readMapFile(text, counted());
      expect(result).toEqual({ ok: true, map, report: [] });
      if (result.ok) expect(writeMapFile(result.map)).toBe(text);
    }),
    { numRuns: 150 },
  );
});

test("[F2] a file with anything changed in it is read or refused without a throw, and told about", () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.nat(), fc.jsonValue(), (map, at, junk) => {
      const text = writeMapFile(map);
      const changed = withJunk(JSON.parse(text), at, junk);
      const result = readMapFile(JSON.stringify(changed), counted());
      if (!result.ok) return;
      expect(reportSentences(result.report, wordsOf("tr"))).toHaveLength(result.report.length);
      const again = readMapFile(writeMapFile(result.map), counted());
      expect(again).toEqual({ ok: true, map: result.map, report: [] });
    }),
    { numRuns: 150 },
  );
});

test("[F2] any text at all is read or refused without a throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readMapFile(text, counted()).ok).toBe(false);
    }),
  );
});

test("[F2] a file cut anywhere is refused", () => {
  fc.assert(
    fc.property(arbitraryMap(), fc.nat(), (map, at) => {
      const text = writeMapFile(map).trimEnd();
      const result = readMapFile(text.slice(0, at % text.length), counted());
      expect(result.ok).toBe(false);
    }),
  );
});
