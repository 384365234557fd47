import { expect, test } from "vitest";
import { fixtureMap } from "#test/support/fixtureMap.ts";
import { parseXml } from "#test/support/parseXml.ts";
import { fontCssOf, fontFacesOf } from "./fonts/fontFaces.ts";
import { pictureOfMap } from "./pictureOfMap.ts";
import { sceneToSvg } from "./sceneToSvg.ts";

const sceneOfTitle = (title: string) =>
  pictureOfMap(fixtureMap({ stages: [{ id: "s", title }] }), {
    locale: "tr",
    theme: "light",
    figures: new Map(),
  });
const paper = { idPrefix: "a-", background: "paper" } as const;

test("[S5] every id begins with the prefix, is there once, and holds what refers to it", () => {
  const scene = sceneOfTitle("🏁 ve 🏁 ve 🇹🇷");
  const emoji = () => '<path id="x" d="M0 0"/><use href="#x"/>';
  const { ids, references } = parseXml(sceneToSvg(scene, { ...paper, emoji }));
  expect(ids).toEqual([
    "a-emoji-1f3c1",
    "a-emoji-1f3c1-x",
    "a-emoji-1f1f9-1f1f7",
    "a-emoji-1f1f9-1f1f7-x",
  ]);
  for (const reference of references) expect(ids).toContain(reference);
});

test("[S4] an emoji without a drawing stays text", () => {
  const { text, ids } = parseXml(sceneToSvg(sceneOfTitle("Son 🏁"), paper));
  expect(ids).toEqual([]);
  expect(text).toContain("🏁");
});

test("[S10] a picture is as large as its scene with its margin, times its scale", () => {
  const scene = sceneOfTitle("Aşama");
  const svg = sceneToSvg(scene, { ...paper, scale: 2, margin: 10 });
  const { width, height } = scene.size;
  expect(svg).toContain(`width="${(width + 20) * 2}" height="${(height + 20) * 2}"`);
  expect(svg).toContain(`fill="${scene.paper}"`);
  expect(sceneToSvg(scene, { ...paper, background: "transparent" })).not.toContain(
    `fill="${scene.paper}"`,
  );
});

test("[S10] what lies outside the scene's frame is left out", () => {
  const scene = sceneOfTitle("Aşama");
  const part = { ...scene, origin: { x: 4000, y: 4000 }, size: { width: 10, height: 10 } };
  expect(parseXml(sceneToSvg(part, paper)).text.trim()).toBe("");
});

test("[S11] a drawing asks for the font files of its letters only", () => {
  const files = (title: string) => fontFacesOf(sceneOfTitle(title)).map(({ file }) => file);
  expect(files("Şöyle ığdır İ")).toEqual(["inter-latin-400.woff2", "inter-latin-600.woff2"]);
  expect(files("Жук")).toContain("inter-cyrillic-600.woff2");
  expect(files("Жук")).not.toContain("inter-cyrillic-400.woff2");
  const css = fontCssOf(fontFacesOf(sceneOfTitle("a")), (file) => file);
  expect(css).toContain("url(data:font/woff2;base64,inter-latin-600.woff2)");
});

test("[S5] a title for screen readers is escaped like any text", () => {
  const svg = sceneToSvg(sceneOfTitle("a"), { ...paper, title: '<b> & "c"' });
  expect(parseXml(svg).text).toContain('<b> & "c"');
  expect(svg).toContain('role="img"');
});
