const maxSide = 128;
const maxCharacters = 20_000;
const maxFileBytes = 5 * 1024 * 1024;
const qualities = [0.86, 0.74, 0.6, 0.45, 0.3];

export type PictureRefusal = "too-large" | "not-a-picture";

/**
 * A picture file, drawn anew as a small JPEG data URL: at most 128 px a side and 20,000
 * characters, cropped to a square around its middle, without anything else the file carried.
 */
export async function pictureOfFile(
  file: Blob,
): Promise<{ readonly url: string } | { readonly refusal: PictureRefusal }> {
  if (file.size > maxFileBytes) return { refusal: "too-large" };
  const bitmap = await bitmapOf(file);
  if (bitmap === undefined) return { refusal: "not-a-picture" };
  const url = smallJpeg(bitmap);
  bitmap.close();
  return url === undefined ? { refusal: "not-a-picture" } : { url };
}

async function bitmapOf(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file);
  } catch {
    return undefined;
  }
}

function smallJpeg(bitmap: ImageBitmap): string | undefined {
  const crop = Math.min(bitmap.width, bitmap.height);
  for (let side = Math.min(maxSide, crop); side >= 32; side = Math.floor(side * 0.75)) {
    const canvas = squareOf(bitmap, { crop, side });
    const fitting = qualities
      .map((quality) => canvas.toDataURL("image/jpeg", quality))
      .find((url) => url.startsWith("data:image/jpeg") && url.length <= maxCharacters);
    if (fitting !== undefined) return fitting;
  }
  const tiny = squareOf(bitmap, { crop, side: 32 }).toDataURL("image/jpeg", 0.3);
  return tiny.startsWith("data:image/jpeg") ? tiny : undefined;
}

function squareOf(bitmap: ImageBitmap, { crop, side }: { crop: number; side: number }) {
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext("2d");
  if (context === null) return canvas;
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, side, side);
  const left = (bitmap.width - crop) / 2;
  const top = (bitmap.height - crop) / 2;
  context.drawImage(bitmap, left, top, crop, crop, 0, 0, side, side);
  return canvas;
}
