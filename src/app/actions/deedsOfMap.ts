import { patiently } from "../platform/patiently.ts";
import { withWords } from "../withWords.ts";

/** What is done to a whole map is seldom done: it is fetched when it is. */
export function deedsOfMap() {
  return patiently(() => withWords(import("./mapDeeds.ts")));
}
