/** Hands a file to the person, under a name as `fileName` makes it. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name without what file systems refuse, at most 120 characters with its ending. */
export function fileName(name: string, ending: string): string {
  const clean = name
    .replaceAll(/[\p{Cc}\\/:*?"<>|]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  const short = clean.slice(0, 119 - ending.length).replace(/[\ud800-\udbff]$/, "");
  return `${short.trim() || "yolculuk"}.${ending}`;
}
