import type { CommentTarget } from "#core/wire/comments.ts";
import { shortened } from "../i18n/shortened.ts";
import { shortName } from "../i18n/targetName.ts";
import type { Naming } from "../i18n/targetName.ts";

const longest = 80;

/** What a thing that is commented on is called in a line; undefined when it is no longer on the map. */
export function commentTargetName(target: CommentTarget, naming: Naming): string | undefined {
  if (target.kind === "map") return naming.words.comments.theMap;
  const name = shortName(target, naming);
  return name === undefined ? undefined : shortened(name.replaceAll(/\s+/gu, " ").trim(), longest);
}
