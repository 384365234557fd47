import { parseArgs } from "node:util";
import { type Locale, locales } from "#core/model/journeyMap.ts";
import { terminalLocale } from "../terminalLocale.ts";
import { CliFailure, codeOf } from "./CliFailure.ts";
import { cliWords } from "./words/cliWords.ts";
import type { CliWords } from "./words/tr.ts";

const known = {
  output: { type: "string", short: "o" },
  scale: { type: "string" },
  persona: { type: "string", multiple: true },
  stages: { type: "string" },
  theme: { type: "string" },
  transparent: { type: "boolean" },
  locale: { type: "string" },
  repair: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

const ofRender = ["output", "scale", "persona", "stages", "theme", "transparent"] as const;

export const commandNames = ["render", "analyse", "validate"] as const;
export type CommandName = (typeof commandNames)[number];

export type CliValues = ReturnType<typeof parsed>["values"];

/** What the command line asks for. */
export type CliOptions =
  | { readonly command: "help" | "version" }
  | { readonly command: CommandName; readonly input: string; readonly values: CliValues };

/** The language of messages: `--locale`, else the terminal's. */
export function cliLocale(args: readonly string[], env: NodeJS.ProcessEnv): Locale {
  const at = args.indexOf("--locale");
  const asked = args.find((arg) => arg.startsWith("--locale="))?.slice("--locale=".length);
  const chosen = asked ?? (at < 0 ? undefined : args[at + 1]);
  return locales.find((locale) => locale === chosen) ?? terminalLocale(env);
}

/** The options in the arguments. Throws a `CliFailure` where they cannot be meant. */
export function cliOptions(args: readonly string[], locale: Locale): CliOptions {
  const words = cliWords(locale);
  const { values, positionals } = parsedOrFailure(args, words);
  if (values.help === true) return { command: "help" };
  if (values.version === true) return { command: "version" };
  const [name, input, extra] = positionals;
  if (name === undefined) throw new CliFailure(words.noCommand, [words.seeHelp]);
  const command = commandNames.find((known) => known === name);
  if (command === undefined) throw new CliFailure(words.unknownCommand(name), [words.seeHelp]);
  if (input === undefined) throw new CliFailure(words.noFile, [words.seeHelp]);
  if (extra !== undefined) throw new CliFailure(words.manyFiles, [words.seeHelp]);
  refuseForeign(command, values, words);
  oneOf("--locale", values.locale, { known: locales, words });
  return { command, input, values };
}

function parsed(args: readonly string[]) {
  return parseArgs({ args: [...args], options: known, allowPositionals: true });
}

function parsedOrFailure(args: readonly string[], words: CliWords) {
  try {
    return parsed(args);
  } catch (error) {
    throw new CliFailure(refusalOf(error, words), [words.seeHelp]);
  }
}

/** Node's refusals come in English; which option they are about stands in quotes. */
function refusalOf(error: unknown, words: CliWords): string {
  const message = error instanceof Error ? error.message : "";
  const option = /'(?:-\w, )?(-[^' ]*)/.exec(message)?.[1] ?? "";
  if (codeOf(error) === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return words.unknownOption(option);
  const isUnwanted = message.includes("does not take an argument");
  return isUnwanted ? words.valueUnwanted(option) : words.valueMissing(option);
}

function refuseForeign(command: CommandName, values: CliValues, words: CliWords): void {
  const foreign = ofRender.find((option) => command !== "render" && values[option] !== undefined);
  if (foreign === undefined) return;
  throw new CliFailure(words.foreignOption(`--${foreign}`, "render"), [words.seeHelp]);
}

/** The one of the known values that was given, if any was. Throws a `CliFailure` for every other. */
export function oneOf<T extends string>(
  option: string,
  given: string | undefined,
  { known, words }: { readonly known: readonly T[]; readonly words: CliWords },
): T | undefined {
  if (given === undefined) return undefined;
  const found = known.find((value) => value === given);
  if (found === undefined) throw new CliFailure(words.badValue(option, given, known.join(", ")));
  return found;
}
