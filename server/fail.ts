/** Says why the program cannot go on, and ends it. */
export function fail(sentences: readonly string[]): never {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}
