import type { SingleCommand } from "#core/commands/index.ts";
import { contacts, expectations, knownChannels, locales } from "#core/model/journeyMap.ts";
import type { Contact, Expectation, Touchpoint } from "#core/model/journeyMap.ts";
import {
  emotionRange,
  maxTextLength,
  maxWordLength,
  satisfactionRange,
} from "#core/model/limits.ts";
import { folded } from "#core/words/folded.ts";
import { wordsOf } from "#core/words/words.ts";
import { parseDecimal } from "#core/words/parseDecimal.ts";
import type { TableColumn } from "./tableColumns.ts";

/** Why what was typed cannot stand in a cell; the cell keeps what it had. */
export type CellFault =
  | "not-a-number"
  | "emotion-range"
  | "score-range"
  | "unknown-contact"
  | "unknown-expectation"
  | "not-yes-or-no"
  | "too-long";

export interface CellPlace {
  readonly touchpoint: Touchpoint;
  readonly column: TableColumn;
}

/** The command that puts a typed text into a cell, or why it cannot stand there. Empty clears the cell. */
export function readCell(
  { touchpoint, column }: CellPlace,
  typed: string,
): SingleCommand | CellFault {
  const id = touchpoint.id;
  switch (column.kind) {
    case "text":
      return readText(touchpoint, column.field, typed);
    case "word":
      return readWord(id, column.field, typed);
    case "contact":
      return readContact(id, typed);
    case "expectations":
      return readExpectations(id, typed);
    case "moment":
      return readMoment(id, typed);
    case "company": {
      const score = readScore(typed, satisfactionRange, "score-range");
      return typeof score === "string" ? score : setFields(id, { companyScore: score.value });
    }
    case "rating":
      return readRating(id, column, typed);
  }
}

type TouchpointFields = (SingleCommand & { type: "setFields"; kind: "touchpoint" })["fields"];

function setFields(id: string, fields: TouchpointFields): SingleCommand {
  return { type: "setFields", kind: "touchpoint", ids: [id], fields };
}

function readText(
  touchpoint: Touchpoint,
  field: "title" | "description" | "where" | "outcome",
  typed: string,
): SingleCommand | CellFault {
  if (typed.length > maxTextLength) return "too-long";
  const was = touchpoint[field];
  return { type: "editText", kind: "touchpoint", id: touchpoint.id, field, text: typed, was };
}

function readWord(
  id: string,
  field: "channel" | "owner" | "when",
  typed: string,
): SingleCommand | CellFault {
  const word = typed.replaceAll(/\s+/gu, " ").trim();
  if (word.length > maxWordLength) return "too-long";
  return setFields(id, { [field]: field === "channel" ? channelOf(word) : word });
}

/** A channel of the product by its name in either language, else the word as it is. */
function channelOf(word: string): string {
  const found = knownChannels.find((channel) =>
    isNamed(word, channel, (words) => words.channels[channel]),
  );
  return found ?? word;
}

function readContact(id: string, typed: string): SingleCommand | CellFault {
  if (typed.trim() === "") return setFields(id, { contact: undefined });
  const contact = contactOf(typed);
  return contact === undefined ? "unknown-contact" : setFields(id, { contact });
}

function contactOf(typed: string): Contact | undefined {
  return contacts.find((contact) => isNamed(typed, contact, (words) => words.contacts[contact]));
}

function readExpectations(id: string, typed: string): SingleCommand | CellFault {
  const parts = typed.split(/[;,\n]/u).map((part) => part.trim());
  const named = parts.filter(Boolean).map(expectationOf);
  const known = named.filter((expectation) => expectation !== undefined);
  if (known.length < named.length) return "unknown-expectation";
  return setFields(id, { expectations: expectations.filter((item) => known.includes(item)) });
}

function expectationOf(typed: string): Expectation | undefined {
  return expectations.find((item) => isNamed(typed, item, (words) => words.expectations[item]));
}

const yes = new Set(["★", "*", "1", "x", "evet", "e", "yes", "y", "true", "doğru"]);
const no = new Set(["", "0", "-", "hayır", "h", "no", "n", "false", "yanlış"]);

function readMoment(id: string, typed: string): SingleCommand | CellFault {
  const word = typed.trim().toLocaleLowerCase("tr");
  if (!yes.has(word) && !no.has(word)) return "not-yes-or-no";
  return setFields(id, { momentOfTruth: yes.has(word) });
}

function readRating(
  touchpoint: string,
  column: TableColumn & { kind: "rating" },
  typed: string,
): SingleCommand | CellFault {
  const isEmotion = column.field === "emotion";
  const score = isEmotion
    ? readScore(typed, emotionRange, "emotion-range")
    : readScore(typed, satisfactionRange, "score-range");
  if (typeof score === "string") return score;
  const persona = column.persona.id;
  const fields = isEmotion ? { emotion: score.value } : { satisfaction: score.value };
  return { type: "rate", ratings: [{ touchpoint, persona, fields }] };
}

function readScore(
  typed: string,
  [min, max]: readonly [number, number],
  fault: CellFault,
): { readonly value: number | undefined } | CellFault {
  if (typed.trim() === "") return { value: undefined };
  const value = parseDecimal(typed);
  if (value === undefined) return "not-a-number";
  return value < min || value > max ? fault : { value };
}

type Naming = (words: ReturnType<typeof wordsOf>) => string;

/** Whether a typed word is an id or its name in either language, as far as it was typed. */
function isNamed(typed: string, id: string, nameIn: Naming): boolean {
  const word = typed.trim();
  if (word === "") return false;
  const isName = locales.some((locale) => folded(nameIn(wordsOf(locale))) === folded(word));
  return isName || word === id;
}
