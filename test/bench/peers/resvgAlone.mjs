import { readFileSync, writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";

/** The rasteriser and nothing else: an SVG file, a PNG file, then the font files it may use. */
const [svg, png, ...fontFiles] = process.argv.slice(2);
const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: "Inter" };
writeFileSync(
  png,
  new Resvg(readFileSync(svg, "utf8"), { font, textRendering: 2, shapeRendering: 2 })
    .render()
    .asPng(),
);
