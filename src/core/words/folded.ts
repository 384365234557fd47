/** A text for searching: without case, accents and the dots of the Turkish i, so that `ISIK` is found in `ışık`. */
export function folded(text: string): string {
  const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return plain.replaceAll("ı", "i");
}

/** Whether a text holds every word of a search, each at any place. */
export function isFound(text: string, search: string): boolean {
  const within = folded(text);
  return folded(search)
    .split(/\s+/u)
    .every((word) => within.includes(word));
}
