/** How large a picture is, in pixels. */
export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/**
 * A PNG of an SVG document. Undefined where the browser could not draw it, for one because it is too large.
 * Throws only when `signal` is aborted.
 */
export async function rasterise(
  svg: string,
  { width, height }: PixelSize,
  signal: AbortSignal,
): Promise<Blob | undefined> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await loaded(url);
    signal.throwIfAborted();
    if (image === undefined) return undefined;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    if (context === null) return undefined;
    context.drawImage(image, 0, 0, width, height);
    const blob = await encoded(canvas);
    signal.throwIfAborted();
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function loaded(url: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = url;
  try {
    // Decoded means that the fonts inside are there too.
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}

async function encoded(canvas: OffscreenCanvas): Promise<Blob | undefined> {
  try {
    return await canvas.convertToBlob({ type: "image/png" });
  } catch {
    return undefined;
  }
}
