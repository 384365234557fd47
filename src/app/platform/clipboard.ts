/** Puts a text on the clipboard; says whether the browser allowed it. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The text on the clipboard, or undefined when the browser does not let us read it. */
export async function readClipboard(): Promise<string | undefined> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return undefined;
  }
}

/** Puts a PNG that is still being made on the clipboard; says whether the browser allowed it. */
export async function writeClipboardImage(picture: Promise<Blob>): Promise<boolean> {
  try {
    // Asked for at once, while the press that allows it is fresh.
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
}
