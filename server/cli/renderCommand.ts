import { formatOfFile } from "#core/formats/index.ts";
import type { Id, JourneyMap, Locale } from "#core/model/journeyMap.ts";
import { locales } from "#core/model/journeyMap.ts";
import { PictureTooLarge, renderMap } from "../render/renderMap.ts";
import type { RenderOptions } from "../render/renderMap.ts";
import { CliFailure } from "./CliFailure.ts";
import { oneOf } from "./cliOptions.ts";
import type { CliValues } from "./cliOptions.ts";
import { stagesInRange } from "./stagesInRange.ts";
import { cliWords } from "./words/cliWords.ts";
import type { CliWords } from "./words/tr.ts";
import { writeWhole } from "./writeWhole.ts";

/** A picture that was asked for, before there is a map to draw. */
export interface PictureWish {
  readonly output: string;
  readonly format: "png" | "svg";
  readonly scale: number;
  readonly theme: "light" | "dark";
  readonly background: "paper" | "transparent";
  /** Absent: the map's own language. */
  readonly locale: Locale | undefined;
  readonly personas: readonly string[] | undefined;
  readonly stages: string | undefined;
}

/** The picture that options ask for. Throws a `CliFailure` for values that cannot be. */
export function pictureWish(values: CliValues, words: CliWords): PictureWish {
  const { output } = values;
  if (output === undefined || output === "") throw new CliFailure(words.noOutput, [words.seeHelp]);
  const format = formatOfFile(output);
  if (format === undefined || format === "json") throw new CliFailure(words.badOutput(output));
  const scales = ["1", "2", "3", "4"] as const;
  return {
    output,
    format,
    scale: Number(oneOf("--scale", values.scale, { known: scales, words }) ?? 1),
    theme: oneOf("--theme", values.theme, { known: ["light", "dark"], words }) ?? "light",
    background: values.transparent === true ? "transparent" : "paper",
    locale: oneOf("--locale", values.locale, { known: locales, words }),
    personas: values.persona,
    stages: values.stages,
  };
}

/** Draws the wished picture of a map and writes it. Throws a `CliFailure`. */
export async function renderCommand(
  map: JourneyMap,
  wish: PictureWish,
  locale: Locale,
): Promise<string> {
  const words = cliWords(locale);
  const { format, scale, theme, background } = wish;
  const options: RenderOptions = {
    format,
    scale,
    theme,
    background,
    locale: wish.locale ?? map.info.locale,
    personas: wish.personas?.map((name) => personaNamed(map, name, words)),
    stages: wish.stages === undefined ? undefined : stagesInRange(map, wish.stages, words),
  };
  await writeWhole(wish.output, await drawn(map, options, words), words);
  return words.written(wish.output);
}

async function drawn(map: JourneyMap, options: RenderOptions, words: CliWords) {
  try {
    return await renderMap(map, options);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isTooLarge = error instanceof PictureTooLarge;
    const reason = isTooLarge ? words.megapixels(error.wished, error.most) : message;
    throw new CliFailure(words.notDrawn(reason));
  }
}

function personaNamed(map: JourneyMap, name: string, words: CliWords): Id {
  const folded = (text: string) => text.trim().toLocaleLowerCase(map.info.locale);
  const found =
    map.personas.find((persona) => persona.name === name) ??
    map.personas.find((persona) => folded(persona.name) === folded(name)) ??
    map.personas.find((persona) => persona.id === name);
  if (found !== undefined) return found.id;
  const known = map.personas.map((persona) => persona.name).join(", ");
  throw new CliFailure(words.noSuchPersona(name, known || words.noneKnown));
}
