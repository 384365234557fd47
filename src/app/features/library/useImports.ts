import { useState } from "react";
import { useLocation } from "wouter";
import { limits } from "#core/wire/limits.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { showToast } from "../../ui/toasts.ts";
import { importFile } from "./importFile.ts";
import type { ImportOutcome } from "./importFile.ts";

export interface Imports {
  /** The file that is being read. */
  readonly reading: string | undefined;
  /** What came of the files, while there is something to tell. */
  readonly outcomes: readonly ImportOutcome[];
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly closeReport: () => void;
}

/** Takes map files; one that came in whole opens at once, all else is reported. */
export function useImports(refresh: () => Promise<void>): Imports {
  const words = useWords().library;
  const format = useFormat();
  const [, navigate] = useLocation();
  const [reading, setReading] = useState<string>();
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>([]);

  const sentences = {
    unreachable: words.unreachableNow,
    refused: words.notAFile,
    tooLarge: words.tooLarge(format.count(limits.importBytes / 1024 / 1024)),
  };
  const take = async (files: readonly File[]) => {
    const found: ImportOutcome[] = [];
    for (const file of files) {
      setReading(file.name);
      // One after the other: the server reads a large file on one thread anyway.
      // oxlint-disable-next-line no-await-in-loop
      found.push(await importFile(file, sentences));
    }
    setReading(undefined);
    await refresh();
    const [only] = found;
    if (found.length === 1 && only?.id !== undefined && only.lines.length === 0) {
      const { fileName, renamed } = only;
      const isNamed = renamed !== undefined;
      showToast(isNamed ? words.wasImportedAs(renamed) : words.wasImported(fileName));
      navigate(`/m/${only.id}`);
    } else setOutcomes(found);
  };
  return { reading, outcomes, take, closeReport: () => setOutcomes([]) };
}
