import { describe, expect, test } from "vitest";
import { maxEntities } from "#core/model/limits.ts";
import { wordsOf } from "#core/words/words.ts";
import { maxFileLength } from "./mapFile.ts";
import { parseMapText } from "./parseMapText.ts";
import { problemSentence } from "./reportSentences.ts";

const [tr, en] = [wordsOf("tr"), wordsOf("en")];

function file(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return { format: "yolculuk", version: 1, ...changes };
}

/** The English sentence with which a file is refused; the Turkish one is a sentence too. */
function refusalOf(file: unknown): string {
  const parsed = parseMapText(typeof file === "string" ? file : JSON.stringify(file));
  if (parsed.ok) throw new Error("not refused");
  expect(problemSentence(parsed.problem, tr)).toMatch(/^\p{Lu}.*\.$/u);
  return problemSentence(parsed.problem, en);
}

describe("[F4] refused whole", () => {
  test.each([
    [
      "a nested version",
      file({ version: [[[]]] }),
      "This file is damaged or is not a Yolculuk map. Detail: unknown version ?.",
    ],
    ["an empty file", "", "The file is empty. Choose a map file exported from Yolculuk."],
    ["nothing but space", " \n\t", "The file is empty. Choose a map file exported from Yolculuk."],
    [
      "prose",
      "merhaba",
      "This file is damaged or is not a Yolculuk map. Choose a map file exported from Yolculuk. Detail: not valid JSON.",
    ],
    [
      "a page of HTML",
      "<!doctype html><p>",
      "This file is damaged or is not a Yolculuk map. Choose a map file exported from Yolculuk. Detail: not valid JSON.",
    ],
    [
      "a list",
      "[]",
      'This file is not a Yolculuk map. Choose a map file exported from Yolculuk. Detail: it does not say "format": "yolculuk".',
    ],
    [
      "null",
      "null",
      'This file is not a Yolculuk map. Choose a map file exported from Yolculuk. Detail: it does not say "format": "yolculuk".',
    ],
    [
      "another format",
      '{"format":"excalidraw"}',
      'This file is not a Yolculuk map. Choose a map file exported from Yolculuk. Detail: it does not say "format": "yolculuk".',
    ],
    [
      "a newer version",
      file({ version: 2 }),
      "This map was saved with a newer Yolculuk. Update Yolculuk first. Detail: file version 2.",
    ],
    [
      "no version",
      { format: "yolculuk" },
      "This file is damaged or is not a Yolculuk map. Detail: unknown version ?.",
    ],
    [
      "a version in words",
      file({ version: "one" }),
      "This file is damaged or is not a Yolculuk map. Detail: unknown version one.",
    ],
    [
      "a version below 1",
      file({ version: 0 }),
      "This file is damaged or is not a Yolculuk map. Detail: unknown version 0.",
    ],
    [
      "half a version",
      file({ version: 1.5 }),
      "This file is damaged or is not a Yolculuk map. Detail: unknown version 1.5.",
    ],
  ])("%s", (_, text, sentence) => {
    expect(refusalOf(text)).toBe(sentence);
  });

  test("a file cut off says so, a broken one says where", () => {
    expect(refusalOf('{"format":"yolculuk","ver')).toContain("breaks off before its end");
    const line = (text: string) => /line (\d+)/.exec(refusalOf(text))?.[1];
    expect(line('{"format": "yolculuk",\n"version" 1}')).toBe("2");
    expect(line('{"format": "yolculuk",\n"version": one}')).toBe("2");
    expect(line('\ufeff\n\n{"format": "yolculuk",\n"version": 1,\n}\n')).toBe("5");
  });

  test("more parts than a map holds", () => {
    const notes = Array.from({ length: maxEntities.note + 1 }, () => ({}));
    expect(refusalOf(file({ lanes: [{ notes }] }))).toContain("10,000");
    const personas = Array.from({ length: maxEntities.persona + 1 }, () => ({}));
    expect(refusalOf(file({ personas }))).toContain("persona");
  });

  test("a file nested a million deep, or of a million fields, before it is parsed", () => {
    const head = '{"format":"yolculuk","version":1,"title":';
    expect(refusalOf(`${head}${"[".repeat(1e6)}`)).toContain("too complex for a map");
    const fields = Array.from({ length: 1e6 }, (_, index) => `"f${index}":0`).join();
    expect(refusalOf(`${head}{${fields}}}`)).toContain("too complex for a map");
  });

  test("a file larger than can be read, before it is looked at", () => {
    expect(refusalOf(" ".repeat(maxFileLength + 1))).toContain("the limit is 50 MB");
  });
});
