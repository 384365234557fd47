import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sceneToSvg } from "#core/scene/sceneToSvg.ts";
import { emojiBodies } from "#server/render/emojiBodies.ts";
import { parseXml } from "../support/parseXml.ts";
import { pictures } from "./pictures.ts";

const isApproving = process.env["APPROVE_PICTURES"] === "1";
const fileOf = (name: string) => new URL(`${name}.svg`, import.meta.url);

test.each(pictures)("[S13] $name looks as approved", async ({ name, scene: draw }) => {
  const scene = draw();
  const emoji = await emojiBodies(scene);
  const svg = sceneToSvg(scene, { idPrefix: `${name}-`, background: "paper", title: name, emoji });
  parseXml(svg);
  if (isApproving) writeFileSync(fileOf(name), svg);
  const approved = existsSync(fileOf(name)) ? readFileSync(fileOf(name), "utf8") : "";
  expect(
    svg === approved,
    `${name}.svg differs: look at it in the gallery, then run with APPROVE_PICTURES=1`,
  ).toBe(true);
});

test("[S13] the gallery shows every approved picture, and none is left over", () => {
  const names = pictures.map(({ name }) => name);
  const files = readdirSync(new URL(".", import.meta.url)).filter((file) => file.endsWith(".svg"));
  expect(files.sort()).toEqual(names.map((name) => `${name}.svg`).sort());
  const gallery = readFileSync(new URL("gallery.html", import.meta.url), "utf8");
  for (const name of names) expect(gallery).toContain(`"${name}"`);
});
