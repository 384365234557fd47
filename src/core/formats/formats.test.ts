import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { wordsOf } from "#core/words/words.ts";
import { formatOfFile, formats } from "./index.ts";
import { readMapFile } from "./json/readMapFile.ts";
import { writeMapFile } from "./json/writeMapFile.ts";

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const never = () => {
  throw new Error("expected every id to be there");
};

test("a file's ending says its format", () => {
  expect(formatOfFile("yolculuk.json")).toBe("json");
  expect(formatOfFile("a.b/ş c.PNG")).toBe("png");
  const none = ["png", "a.gif", ""].map(formatOfFile);
  expect(none).toEqual([undefined, undefined, undefined]);
});

test("the document on formats lists every one of them, and what each of them loses", () => {
  const document = read("docs/FORMAT.md").replaceAll(/ +/g, " ");
  const { losses } = wordsOf("en");
  for (const [name, { mediaType, isReadAgain, lost }] of Object.entries(formats)) {
    const line = `| \`.${name}\` | \`${mediaType}\` | ${isReadAgain ? "yes" : "no"} |`;
    expect(document).toContain(line);
    for (const loss of lost) expect(document).toContain(`- **${loss}** ${losses[loss]}`);
  }
});

test("[F1] the example in the document on formats is a sound file", () => {
  const example = /```json\n([^]*?)```/.exec(read("docs/FORMAT.md"))?.[1] ?? "";
  const result = readMapFile(example, never);
  expect(result).toMatchObject({ ok: true, report: [] });
  expect(result.ok && JSON.parse(writeMapFile(result.map))).toEqual(JSON.parse(example));
});

test("[F1] a file of version 1 is read for ever", () => {
  const file = read("test/support/fixtures/map-file-1.json");
  const result = readMapFile(file, never);
  expect(result).toMatchObject({ ok: true, report: [] });
  expect(result.ok && result.map.touchpoints).toHaveLength(9);
  expect(result.ok && result.map.ratings[result.map.touchpoints[6]?.id ?? ""]).toMatchObject({
    [(result.ok && result.map.personas[0]?.id) || ""]: { emotion: -1.7, evidence: "ticket" },
  });
});
