import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeMapFile } from "#core/formats/json/writeMapFile.ts";
import type { Locale } from "#core/model/journeyMap.ts";
import { sampleMap } from "#core/samples/index.ts";
import { projectRoot } from "#server/buildApp.ts";
import { benchMapFile, benchTouchpoints } from "#test/bench/benchMap.ts";

const folder = mkdtempSync(join(tmpdir(), "yolculuk-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Circumstances {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArgs?: readonly string[];
}

/** Runs the real command in the test's own folder, in English unless told. */
function yolculuk(args: readonly string[], around: Circumstances = {}): Promise<Outcome> {
  const command = [
    ...(around.nodeArgs ?? []),
    join(projectRoot, "server/cli/yolculuk.mjs"),
    ...args,
  ];
  const { LC_ALL: _all, LC_MESSAGES: _messages, ...rest } = process.env;
  const env = { ...rest, LANG: "en_GB.UTF-8", ...around.env };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, command, { cwd: folder, env }, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ code, out, err });
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(around.input ?? "");
  });
}

function sample(locale: Locale): string {
  let count = 0;
  return writeMapFile(sampleMap("shoe-order", locale, () => `id${count++}`));
}

function put(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const shoe = put("shoe.json", sample("tr"));
const turkish = { env: { LANG: "tr_TR.UTF-8" } };

/** The size a PNG says it has. */
function pngSize(name: string): readonly [width: number, height: number] {
  const bytes = readFileSync(join(folder, name));
  expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe("render", () => {
  test("draws a PNG, larger by the scale", async () => {
    expect(await yolculuk(["render", shoe, "-o", "one.png"])).toEqual({
      code: 0,
      out: "",
      err: "Wrote one.png.\n",
    });
    await yolculuk(["render", shoe, "-o", "two.png", "--scale", "2"]);
    const [width, height] = pngSize("one.png");
    expect(pngSize("two.png")).toEqual([width * 2, height * 2]);
  });

  test("[F8] refuses a picture of more pixels than can be drawn, in the reader's words", async () => {
    put("large.json", benchMapFile(benchTouchpoints(1_000)));
    const args = ["render", "large.json", "-o", "large.png", "--scale", "4"];
    const { code, err } = await yolculuk(args, turkish);
    expect([code, err]).toEqual([1, expect.stringMatching(/\d+ megapiksel; en çok 268 olabilir/)]);
    expect(readdirSync(folder)).not.toContain("large.png");
  });

  test("draws an SVG in the map's own language, or the one asked for", async () => {
    await yolculuk(["render", shoe, "-o", "own.svg"]);
    expect(readFileSync(join(folder, "own.svg"), "utf8")).toContain("Duygu eğrisi");
    await yolculuk(["render", shoe, "-o", "asked.svg", "--locale", "en", "--theme", "dark"]);
    expect(readFileSync(join(folder, "asked.svg"), "utf8")).toContain("Emotion curve");
  });

  test("draws the personas and the stages that were named", async () => {
    const some = ["--persona", "ali", "--stages", "Satın alma..3", "--transparent"];
    const { code } = await yolculuk(["render", "-", "-o", "some.svg", ...some], {
      input: sample("tr"),
    });
    const svg = readFileSync(join(folder, "some.svg"), "utf8");
    expect(code).toBe(0);
    expect(svg).toContain("Kartla ödeme");
    expect(svg).not.toContain("Instagram");
    expect(svg).not.toContain("Destek sohbeti");
    expect(svg).not.toContain("Ayşe");
  });

  test("replaces an older picture whole and leaves nothing beside it", async () => {
    put("again.svg", "old");
    await yolculuk(["render", shoe, "-o", "again.svg"]);
    expect(readFileSync(join(folder, "again.svg"), "utf8")).toMatch(/^<svg[^]*<\/svg>\s*$/);
    expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

test("analyse gives peak, pit, end, remembered score and mean on both scales", async () => {
  const { code, out } = await yolculuk(["analyse", shoe]);
  const figures: unknown = JSON.parse(out);
  expect(code).toBe(0);
  expect(figures).toMatchObject({
    title: "Online ayakkabı siparişi",
    personas: [
      {
        persona: "Ayşe",
        rated: 9,
        pit: { touchpoint: "Kapıda teslim", emotion: -1.7, satisfaction: 1.3 },
        peak: { touchpoint: "Geç kalan iade ve çiçek", emotion: 1.9 },
        end: { touchpoint: "Geç kalan iade ve çiçek", satisfaction: 4.9 },
        remembered: { emotion: 1.9, satisfaction: 4.9 },
        mean: { emotion: 0.4333, satisfaction: 3.4333 },
      },
      {
        persona: "Ali",
        positivePeak: { touchpoint: "Destek sohbeti" },
        remembered: { emotion: 1.2, satisfaction: 4.2 },
      },
    ],
  });
});

test("analyse says null where nothing is rated", async () => {
  const input = JSON.stringify({ format: "yolculuk", version: 1, personas: [{ name: "Ayşe" }] });
  const { out } = await yolculuk(["analyse", "-"], { input });
  expect(JSON.parse(out)).toMatchObject({ personas: [{ rated: 0, peak: null, remembered: null }] });
});

test("validate counts what a sound file holds", async () => {
  expect(await yolculuk(["validate", shoe])).toEqual({
    code: 0,
    out: "shoe.json: no problems. Stages: 4, touchpoints: 9, personas: 2.\n",
    err: "",
  });
});

test("help and version", async () => {
  const english = await yolculuk(["--help"]);
  expect(english).toMatchObject({ code: 0, err: "" });
  expect(english.out).toContain("yolculuk render map.json -o map.png");
  expect((await yolculuk(["render", "-h"], turkish)).out).toContain("yolculuk render harita.json");
  expect((await yolculuk(["--help", "--locale", "tr"])).out).toContain("Kullanım");
  expect((await yolculuk(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test("an older Node hands over to the project's own", async () => {
  const older =
    'data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"20.0.0"}})';
  const nodeArgs = ["--import", older];
  expect(await yolculuk(["validate", "-"], { nodeArgs, input: sample("en") })).toMatchObject({
    code: 0,
  });
  expect(await yolculuk(["validate", "no.json"], { nodeArgs })).toMatchObject({ code: 1 });
});

const flawed = (flaw: object) => JSON.stringify({ format: "yolculuk", version: 1, ...flaw });
const rated = (id: string, rating: string) =>
  `{"format":"yolculuk","version":1,"personas":[{"id":"p","name":"Ayşe"}],"stages":[{"title":"Teslimat",` +
  `"touchpoints":[{"id":${JSON.stringify(id)},"title":"Kapı","ratings":{"p":${rating}}}]}]}`;

describe("[F8] a bad file ends with 1, a sentence in the user's language, and nothing written", () => {
  test.each([
    ["empty", "", "Dosya boş."],
    ["truncated", sample("tr").slice(0, 900), "Dosya yarım kalmış"],
    ["no JSON", "{]", "Ayrıntı: geçerli bir JSON değil, 1. satır."],
    ["no map", "[1, 2]", "Bu dosya bir Yolculuk haritası değil"],
    ["newer", flawed({ version: 99 }), "Ayrıntı: dosya sürümü 99."],
    ["out of range", rated("t", '{"emotion":7}'), "→ Ayşe: duygu 7 → 2 (aralığın dışında)"],
    ["score as text", rated("t", '{"satisfaction":"4"}'), "memnuniyet “4” → boş"],
    ["__proto__ as id", rated("__proto__", '{"emotion":1}'), "yeni kimlik verildi (“__proto__”"],
    [
      "twin ids",
      flawed({
        stages: [
          { id: "s", title: "A" },
          { id: "s", title: "B" },
        ],
      }),
      "aşama “B”: yeni kimlik verildi",
    ],
    [
      "dangling",
      flawed({ lanes: [{ title: "Fikirler", notes: [{ text: "Zil", column: "x" }] }] }),
      "satır “Fikirler” → not “Zil”: alınmadı",
    ],
    ["endless title", flawed({ title: "x".repeat(1e6) }), "başlık “xxx"],
    ["bytes", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff]), "UTF-8 metin değil"],
  ])("%s", async (name, content, sentence) => {
    const file = put(`${name.replaceAll(" ", "-")}.json`, content);
    const before = readdirSync(folder);
    const outcome = await yolculuk(["render", file, "-o", "never.png"], turkish);
    expect(outcome).toMatchObject({ code: 1, out: "" });
    expect(outcome.err).toContain(sentence);
    expect(outcome.err).toMatch(/^yolculuk: /);
    expect(outcome.err).not.toMatch(/\bat .*:\d+:\d+|Error/);
    expect(outcome.err.length).toBeLessThan(1000);
    expect(readdirSync(folder)).toEqual(before);
  });

  test("--repair goes on with what could be repaired, and says so", async () => {
    const input = rated("t", '{"emotion":7}');
    const { code, out, err } = await yolculuk(["analyse", "-", "--repair"], { input });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ personas: [{ end: { emotion: 2 } }] });
    expect(err).toContain("standard input: 1 problem was repaired.");
  });
});

describe("[F8] a bad request is told what is wrong with it", () => {
  mkdirSync(join(folder, "folder.png"), { recursive: true });
  test.each([
    [["draw", shoe], "There is no command “draw”"],
    [["validate", "no.json"], "“no.json” was not found."],
    [["validate", "folder.png"], "“folder.png” is a folder, not a map file."],
    [["validate", `${shoe}/x`], "was not found."],
    [["render", shoe, "-o", "nowhere/map.png"], "its folder does not exist"],
    [["render", shoe, "-o", "folder.png"], "“folder.png” is a folder; give a file name."],
    [["render", shoe, "-o", "map.png", "--persona", "Veli"], "It has: Ayşe, Ali."],
    [["render", shoe, "-o", "map.png", "--stages", "9"], "1 Araştırma, 2 Satın alma"],
  ])("%j", async (args, sentence) => {
    const { code, out, err } = await yolculuk(args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toContain(sentence);
    expect(readdirSync(folder)).not.toContain("map.png");
  });
});
