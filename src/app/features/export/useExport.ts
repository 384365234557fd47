import { useEffect, useRef, useState } from "react";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { writeClipboardImage } from "../../platform/clipboard.ts";
import { tellExported } from "../../platform/mapsApi.ts";
import { download, fileName } from "../../platform/download.ts";
import { useMap } from "../../state/mapStore.ts";
import { useView } from "../../state/viewStore.ts";
import { showToast } from "../../ui/toasts.ts";
import type { ExportChoice } from "./exportChoice.ts";
import type { ExportPicture } from "./exportPicture.ts";
import { fileOf } from "./fileOf.ts";
import { nameOf, shownIn } from "./shownIn.ts";
import type { Control, ExportProgress } from "./fileOf.ts";

export interface Export {
  /** Absent while nothing is being made. */
  readonly progress: ExportProgress | undefined;
  /** What the file shows, in words. */
  readonly title: string;
  readonly name: string;
  readonly save: () => void;
  readonly copy: () => void;
  readonly cancel: () => void;
}

/** Makes the chosen file, to be saved or copied; can be cancelled at any time. */
export function useExport(
  choice: ExportChoice,
  picture: ExportPicture,
  onDone: () => void,
): Export {
  const words = useWords();
  const locale = useLocale();
  const map = useMap((state) => state.map);
  const mapId = useMap((state) => state.mapId);
  const selection = useView((view) => view.selection);
  const shown = shownIn({ choice, selection }, { map, locale, words });
  const title = shown.join(" – ");
  const name = fileName(nameOf(shown), choice.format);
  const { progress, run, cancel } = useRun(
    (control) => fileOf({ choice, picture, title, map, words: words.exporting }, control),
    onDone,
  );
  const save = async (made: Promise<Blob>) => {
    download(name, await made);
    tellExported(mapId, choice.format);
    return words.exporting.downloaded(name);
  };
  const copy = async (made: Promise<Blob>) => {
    const isAllowed = await writeClipboardImage(made);
    await made;
    if (isAllowed) tellExported(mapId, choice.format);
    return isAllowed ? words.exporting.copied : words.exporting.copyRefused;
  };
  return { progress, title, name, save: () => void run(save), copy: () => void run(copy), cancel };
}

type Make = (control: Control) => Promise<Blob>;
/** Does something with the file and answers with what to say of it. */
type Finish = (made: Promise<Blob>) => Promise<string>;

/** One export at a time; its failure is told, unless it was cancelled. */
function useRun(make: Make, onDone: () => void) {
  const { failed } = useWords().exporting;
  const [progress, setProgress] = useState<ExportProgress>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const cancel = () => {
    running.current?.abort();
    setProgress(undefined);
  };
  const run = async (finish: Finish) => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    try {
      const said = await finish(make({ signal, say: setProgress }));
      if (signal.aborted) return;
      setProgress(undefined);
      showToast(said);
      onDone();
    } catch {
      if (signal.aborted) return;
      setProgress(undefined);
      showToast(failed, { kind: "error" });
    }
  };
  return { progress, run, cancel };
}
