import { expect, test } from "vitest";
import { board } from "#test/support/board.ts";
import { pictureOfMap } from "./pictureOfMap.ts";
import { sceneToSvg } from "./sceneToSvg.ts";

const map = board("s[a b c d e] | emotion | notes: n@e | @ayse: a=+1 b=-1 c=+2 d=0 e=+1");
const pictureOf = (...ids: readonly string[]) =>
  pictureOfMap(map, {
    locale: "tr",
    theme: "light",
    figures: new Map(),
    only: ids.map((id) => ({ kind: "touchpoint", id })),
  });

test("[L22] stretches of a curve are drawn apart", () => {
  const curve = pictureOf("a", "b", "d", "e").groups.find(({ kind }) => kind === "curve");
  const ways = curve?.primitives.flatMap((each) => (each.type === "path" ? each.d : [])) ?? [];
  const cubics = ways.filter((d) => d.includes("C"));
  expect(cubics).toHaveLength(2);
  for (const d of cubics) expect(d.match(/M/g)).toHaveLength(1);
});

test("[S10] a picture of chosen things begins where they do and is as large as they are", () => {
  const { origin, size, ...scene } = pictureOf("e");
  expect(origin.x).toBeGreaterThan(0);
  const svg = sceneToSvg(
    { origin, size, ...scene },
    { idPrefix: "a-", background: "paper", margin: 10 },
  );
  const box = [origin.x - 10, origin.y - 10, size.width + 20, size.height + 20].join(" ");
  expect(svg).toContain(`viewBox="${box}"`);
});
