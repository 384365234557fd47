/** Hands a file to the person, under a name their system accepts. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName(name);
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name without what file systems refuse, at most 120 characters. */
export function fileName(name: string): string {
  const clean = name
    .replaceAll(/[\p{Cc}\\/:*?"<>|]/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  return clean.slice(0, 120) || "yolculuk";
}
