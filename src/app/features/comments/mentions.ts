import { folded } from "#core/words/folded.ts";
import type { Id } from "#core/model/journeyMap.ts";
import type { CommentAuthor } from "#core/wire/comments.ts";

/** A name that is being typed: from the `@` at `start` on. */
export interface MentionQuery {
  readonly start: number;
  readonly typed: string;
}

const mostShown = 8;
const queryPattern = /(?:^|[\s(])@([^@\n]{0,60})$/u;

/** The name that is being typed before the caret, if one is. */
export function mentionQuery(text: string, caret: number): MentionQuery | undefined {
  const typed = queryPattern.exec(text.slice(0, caret))?.[1];
  return typed === undefined ? undefined : { start: caret - typed.length - 1, typed };
}

/** Whom a query can mean: those whose name, or a word of it, begins so. */
export function peopleFor(
  { typed }: MentionQuery,
  people: readonly CommentAuthor[],
): readonly CommentAuthor[] {
  const search = folded(typed);
  const found = people.filter(({ name }) => {
    const within = folded(name);
    return name !== "" && (within.startsWith(search) || within.includes(` ${search}`));
  });
  return found.slice(0, mostShown);
}

/** The text with a name in place of what was typed of it, and where the caret goes. */
export function withMention(
  text: string,
  { start, typed }: MentionQuery,
  name: string,
): { readonly text: string; readonly caret: number } {
  const rest = text.slice(start + 1 + typed.length);
  const gap = /^\s/u.test(rest) ? "" : " ";
  const before = `${text.slice(0, start)}@${name}`;
  return { text: `${before}${gap}${rest}`, caret: before.length + 1 };
}

/** Whom a text names. Of several with one name those who were chosen from the list, else all of them. */
export function mentionsIn(
  text: string,
  people: readonly CommentAuthor[],
  chosen: ReadonlySet<Id>,
): readonly Id[] {
  const named = new Set(partsOf(text, namesOf(people)).flatMap(({ name }) => name ?? []));
  return [...named].flatMap((name) => {
    const alike = people.filter((person) => person.name === name).map(({ id }) => id);
    const wanted = alike.filter((id) => chosen.has(id));
    return wanted.length > 0 ? wanted : alike;
  });
}

/** A piece of a text; with a `name` it is a mention. */
export interface TextPart {
  readonly text: string;
  readonly name?: string;
}

/** A text in pieces: its mentions, and what is between them. The longest name counts. */
export function partsOf(text: string, names: readonly string[]): readonly TextPart[] {
  const byLength = names.toSorted((one, other) => other.length - one.length);
  const parts: TextPart[] = [];
  let plainFrom = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const name = byLength.find((each) => isNamedAt(text, at, each));
    if (name === undefined || at < plainFrom) continue;
    if (at > plainFrom) parts.push({ text: text.slice(plainFrom, at) });
    parts.push({ text: `@${name}`, name });
    plainFrom = at + 1 + name.length;
  }
  if (plainFrom < text.length) parts.push({ text: text.slice(plainFrom) });
  return parts;
}

function isNamedAt(text: string, at: number, name: string): boolean {
  const isWhole = !/^[\p{L}\p{N}]/u.test(text.slice(at + 1 + name.length));
  const isFree = at === 0 || !/[\p{L}\p{N}]$/u.test(text.slice(0, at));
  return isWhole && isFree && text.startsWith(name, at + 1);
}

/** The names of people that can be told from nothing. */
export function namesOf(people: readonly CommentAuthor[]): readonly string[] {
  return [...new Set(people.map(({ name }) => name))].filter((name) => name !== "");
}
