import { problemSentence, reportSentences } from "#core/formats/json/reportSentences.ts";
import { readMapFile } from "#core/formats/json/readMapFile.ts";
import type { JourneyMap, Locale } from "#core/model/journeyMap.ts";
import { wordsOf } from "#core/words/words.ts";
import { newId } from "../newId.ts";
import { PictureTooLarge, renderMap } from "../render/renderMap.ts";
import type { RenderOptions } from "../render/renderMap.ts";
import { condense } from "../rooms/condense.ts";
import { mapContent } from "../rooms/mapContent.ts";
import { summaryOf } from "../rooms/summaryOf.ts";
import { takenBack } from "../rooms/takenBack.ts";
import type { TakeBack } from "../rooms/takenBack.ts";
import type { StoredMap, SummaryColumns } from "../storage/storage.ts";

/** What came of a map file, with a report in the reader's language. */
export type ImportedFile =
  | {
      readonly ok: true;
      readonly content: Uint8Array;
      readonly summary: SummaryColumns;
      readonly report: readonly string[];
    }
  | { readonly ok: false; readonly message: string; readonly report: readonly string[] };

/** Work that would keep everybody waiting on the main thread: it runs in the job thread. */
export const jobs = {
  condense: (stored: StoredMap) => condense(stored),

  takeBack: (input: TakeBack) => takenBack(input),

  importFile: ({ text, locale }: { text: string; locale: Locale }): ImportedFile => {
    const words = wordsOf(locale);
    const file = readMapFile(text, newId);
    const report = reportSentences(file.report, words);
    if (!file.ok) return { ok: false, message: problemSentence(file.problem, words), report };
    const { map } = file;
    return { ok: true, content: mapContent(map), summary: summaryOf(map), report };
  },

  /** `undefined`: the picture would be too large. */
  render: async ({ map, options }: { map: JourneyMap; options: RenderOptions }) => {
    try {
      return await renderMap(map, options);
    } catch (cause) {
      if (cause instanceof PictureTooLarge) return undefined;
      throw cause;
    }
  },
} as const;

export type Jobs = typeof jobs;
export type JobName = keyof Jobs;
