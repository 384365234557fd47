import { useEffect, useState } from "react";
import type { ExportChoice } from "./exportChoice.ts";
import { svgOfPicture } from "./exportPicture.ts";
import type { ExportPicture } from "./exportPicture.ts";

/** The address of an SVG that shows what will be exported; the last one until the next is drawn. */
export function usePreview(
  { background }: ExportChoice,
  picture: ExportPicture,
): string | undefined {
  const [svg, setSvg] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    const draw = async () => {
      const next = await svgOfPicture(picture, { choice: { background }, scale: 1, title: "" });
      if (isWanted) setSvg(next);
    };
    // Without its fonts there is no true preview: then the old one stays.
    draw().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [picture, background]);
  return useObjectUrl(svg);
}

function useObjectUrl(svg: string | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (svg === undefined) return;
    const made = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    let isWanted = true;
    const show = () => {
      if (isWanted) setUrl(made);
    };
    // Decoded, so that no picture is shown before the letters in it can be drawn.
    decoded(made).then(show, show);
    return () => {
      isWanted = false;
      URL.revokeObjectURL(made);
    };
  }, [svg]);
  return url;
}

async function decoded(url: string): Promise<void> {
  const image = new Image();
  image.src = url;
  await image.decode();
}
