import { readFile } from "node:fs/promises";
import type { Locale } from "#core/model/journeyMap.ts";
import { CliFailure } from "./CliFailure.ts";
import { cliLocale, cliOptions } from "./cliOptions.ts";
import type { CliOptions } from "./cliOptions.ts";
import { loadMap } from "./loadMap.ts";
import { cliWords } from "./words/cliWords.ts";

/** Carries out what the command line asks for; returns the exit code. Prints sentences, never a stack. */
export async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const locale = cliLocale(args, process.env);
  // A reader that closes the pipe early, like `head`, has seen enough.
  process.stdout.on("error", () => process.exit(1));
  try {
    await carryOut(cliOptions(args, locale), locale);
    return 0;
  } catch (error) {
    tell(
      error instanceof CliFailure ? [error.message, ...error.details] : [unexpected(error, locale)],
    );
    return 1;
  }
}

function unexpected(error: unknown, locale: Locale): string {
  return cliWords(locale).unexpected(error instanceof Error ? error.message : String(error));
}

function tell(lines: readonly string[]): void {
  const [first = "", ...rest] = lines;
  console.error([`yolculuk: ${first}`, ...rest.map((line) => `  ${line}`)].join("\n"));
}

async function carryOut(options: CliOptions, locale: Locale): Promise<void> {
  const words = cliWords(locale);
  switch (options.command) {
    case "help":
      return void process.stdout.write(words.help);
    case "version":
      return console.log(await ownVersion());
    case "render":
      return await render(options, locale);
    case "analyse": {
      const [{ figuresOfMap }, map] = await Promise.all([
        import("./figuresOfMap.ts"),
        loaded(options, locale),
      ]);
      return console.log(JSON.stringify(figuresOfMap(map), null, 2));
    }
    case "validate": {
      const { stages, touchpoints, personas } = await loaded(options, locale);
      const counts = {
        stages: stages.length,
        touchpoints: touchpoints.length,
        personas: personas.length,
      };
      return console.log(words.valid(words.input(options.input), counts));
    }
  }
}

type FileOptions = Extract<CliOptions, { readonly input: string }>;

/** Options are judged before the file is, and the file before anything is drawn. */
async function render(options: FileOptions, locale: Locale): Promise<void> {
  const { pictureWish, renderCommand } = await import("./renderCommand.ts");
  const wish = pictureWish(options.values, cliWords(locale));
  const map = await loaded(options, locale);
  console.error(await renderCommand(map, wish, locale));
}

async function loaded({ input, values }: FileOptions, locale: Locale) {
  const { map, notices } = await loadMap(input, { locale, repair: values.repair === true });
  if (notices.length > 0) tell(notices);
  return map;
}

async function ownVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL("../../package.json", import.meta.url), "utf8"),
  );
  const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
  return isManifest ? String(manifest.version) : "?";
}
