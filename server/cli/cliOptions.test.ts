import { describe, expect, test } from "vitest";
import { sampleMap } from "#core/samples/index.ts";
import { CliFailure } from "./CliFailure.ts";
import { cliLocale, cliOptions } from "./cliOptions.ts";
import { pictureWish } from "./renderCommand.ts";
import { stagesInRange } from "./stagesInRange.ts";
import { cliWords } from "./words/cliWords.ts";

const words = cliWords("en");

/** What is asked for, or the sentence of the refusal. */
function asked(...args: string[]): unknown {
  try {
    const options = cliOptions(args, "en");
    return options.command === "render" ? pictureWish(options.values, words) : options;
  } catch (error) {
    if (error instanceof CliFailure) return error.message;
    throw error;
  }
}

describe("[F8] refused before any file is looked at", () => {
  test.each([
    [[], "Nothing was asked for."],
    [["draw", "a.json"], "There is no command “draw”: render, analyse or validate."],
    [["validate"], "No map file was named."],
    [["validate", "a.json", "b.json"], "One map file is read at a time."],
    [["analyse", "a.json", "--scale", "2"], "--scale belongs to render alone."],
    [["render", "a.json"], "Say where the picture goes: -o map.png"],
    [["render", "a.json", "-o", "a.gif"], "“a.gif” must end in .png or .svg."],
    [["render", "a.json", "-o", "-"], "“-” must end in .png or .svg."],
    [
      ["render", "a.json", "-o", "a.png", "--scale", "9"],
      "--scale cannot be “9”; choose from: 1, 2, 3, 4.",
    ],
    [["render", "a.json", "-o", "a.png", "--scale"], "The option “--scale” lacks its value."],
    [["render", "a.json", "-o", "--scale"], "The option “-o” lacks its value."],
    [
      ["render", "a.json", "-o", "a.png", "--transparent=no"],
      "The option “--transparent” takes no value.",
    ],
    [
      ["render", "a.json", "-o", "a.png", "--theme", "red"],
      "--theme cannot be “red”; choose from: light, dark.",
    ],
    [["validate", "a.json", "--locale", "de"], "--locale cannot be “de”; choose from: tr, en."],
    [["render", "a.json", "-o", "a.png", "--sclae", "1"], "There is no option “--sclae”."],
  ])("%j", (args, sentence) => {
    expect(asked(...args)).toBe(sentence);
  });
});

test("help and version win over everything else", () => {
  expect(asked("render", "--help")).toEqual({ command: "help" });
  expect(asked("-h", "nonsense")).toEqual({ command: "help" });
  expect(asked("--version")).toEqual({ command: "version" });
});

test("a picture is light, on paper, at scale 1, in the map's own language, unless told", () => {
  expect(asked("render", "-", "-o", "a.PNG")).toEqual({
    output: "a.PNG",
    format: "png",
    scale: 1,
    theme: "light",
    background: "paper",
    locale: undefined,
    personas: undefined,
    stages: undefined,
  });
});

test.each([
  [["--locale", "tr"], { LANG: "en_GB.UTF-8" }, "tr"],
  [["--locale=tr"], {}, "tr"],
  [[], { LC_ALL: "tr_TR.UTF-8", LANG: "en_GB" }, "tr"],
  [[], { LC_ALL: "", LANG: "tr" }, "tr"],
  [[], { LANG: "trv_TW" }, "en"],
  [[], { LANG: "C.UTF-8" }, "en"],
  [["--locale"], { LANG: "tr_TR" }, "tr"],
  [[], {}, "en"],
])("the language of %j in %j is %s", (args, env, locale) => {
  expect(cliLocale(args, env)).toBe(locale);
});

describe("ranges of stages", () => {
  let count = 0;
  const map = sampleMap("shoe-order", "tr", () => `id${count++}`);
  const ids = map.stages.map(({ id }) => id);

  test.each([
    ["2..3", [1, 3]],
    ["2", [1, 2]],
    ["..2", [0, 2]],
    ["3..", [2, 4]],
    ["..", [0, 4]],
    ["Satın alma..Teslimat", [1, 3]],
    ["SATIN ALMA .. 4", [1, 4]],
  ] as const)("%s", (range, [from, to]) => {
    expect(stagesInRange(map, range, words)).toEqual(ids.slice(from, to));
  });

  test.each(["0", "5", "Kargo", "3..1", "1..9"])("%s is refused", (range) => {
    expect(() => stagesInRange(map, range, words)).toThrow(CliFailure);
  });
});
