import { expect, test } from "vitest";
import { builtInPictures } from "#core/model/fields.ts";
import { portraitPrimitives } from "./portraits.ts";

const box = { x: 100, y: 40, width: 32, height: 32 };

test("every picture of the built-in set is drawn, each its own way", () => {
  const drawings = builtInPictures.map((picture) =>
    JSON.stringify(portraitPrimitives(picture, box)),
  );
  expect(drawings.every((drawing) => drawing.length > 200)).toBe(true);
  expect(new Set(drawings).size).toBe(builtInPictures.length);
});

test("a picture stays inside its box", () => {
  for (const picture of builtInPictures) {
    const numbers = portraitPrimitives(picture, box).flatMap((primitive) =>
      primitive.type === "path" ? pointsOf(primitive.d) : [],
    );
    for (const [x, y] of numbers) {
      expect(Math.hypot(x - 116, y - 56)).toBeLessThanOrEqual(16.1);
    }
  }
});

test("an uploaded picture is an image cut round; none, or an unknown one, is nothing", () => {
  const href = "data:image/png;base64,AAAA";
  expect(portraitPrimitives(href, box)).toEqual([{ type: "image", href, round: true, ...box }]);
  expect(portraitPrimitives("", box)).toEqual([]);
  expect(portraitPrimitives("face-99", box)).toEqual([]);
});

/** End points of the commands of a path of `M`, `L`, `C`, `A` and `Z`. */
function pointsOf(d: string): (readonly [number, number])[] {
  return [...d.matchAll(/[MLCA][^MLCAZ]*/g)].map(([command]) => {
    const [y = 0, x = 0] = command.slice(1).trim().split(/\s+/).map(Number).reverse();
    return [x, y];
  });
}
