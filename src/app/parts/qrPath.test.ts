import { encode } from "uqr";
import { expect, test } from "vitest";
import { qrPath, quietZone } from "./qrPath.ts";

test("runs of dark modules are rectangles behind the quiet zone", () => {
  const modules = [
    [true, true, false],
    [false, true, true],
  ];
  expect(qrPath(modules)).toBe("M4 4h2v1h-2zM5 5h2v1h-2z");
});

test("nothing dark draws nothing", () => {
  expect(qrPath([[false, false]])).toBe("");
});

test("every module of a real code is covered exactly where it is dark", () => {
  const { data, size } = encode("https://maps.example/m/a#b.c", { border: 0, ecc: "M" });
  const drawn = data.map((row) => row.map(() => false));
  for (const [, x, y, length] of qrPath(data).matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    drawn[Number(y) - quietZone]?.fill(
      true,
      Number(x) - quietZone,
      Number(x) - quietZone + Number(length),
    );
  expect(drawn).toEqual(data);
  expect(data).toHaveLength(size);
});
