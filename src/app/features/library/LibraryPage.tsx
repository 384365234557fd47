import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { useSearchParams } from "wouter";
import { useWords } from "../../i18n/useWords.ts";
import { usePageTitle } from "../../shell/usePageTitle.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { DecisionStrip } from "./DecisionStrip.tsx";
import { DropArea } from "./DropArea.tsx";
import { HostButtons } from "./HostButtons.tsx";
import { ImportReport } from "./ImportReport.tsx";
import { LibraryHeader } from "./LibraryHeader.tsx";
import { LibraryButtons } from "./LibraryToolbar.tsx";
import { MapShelf } from "./MapShelf.tsx";
import { StrangerPage } from "./StrangerPage.tsx";
import { TemplateGallery } from "./TemplateGallery.tsx";
import { useImports } from "./useImports.ts";
import { useMapDeeds } from "./useMapDeeds.ts";
import { useMapList } from "./useMapList.ts";
import { useSendKept } from "./useSendKept.ts";
import "./LibraryPage.css";

/** Home: all maps, the bin, and the ways to a new one. */
export function LibraryPage() {
  const [parameters] = useSearchParams();
  const isBin = parameters.has("bin");
  return <Library key={String(isBin)} isBin={isBin} />;
}

function Library({ isBin }: { readonly isBin: boolean }) {
  const words = useWords();
  const list = useMapList(isBin ? "bin" : "library");
  const deeds = useMapDeeds(list);
  const imports = useImports(list.refresh);
  const [isChoosing, setChoosing] = useState(false);
  const [title, focusTitle] = useFocusLater();
  const heading = isBin ? words.library.bin : words.library.title;
  const isFirst = list.maps?.length === 0;
  const isMaker = !isBin && list.isMaker === true;
  const choose = () => setChoosing(true);
  const takeFiles = (files: readonly File[]) => void imports.take(files);
  usePageTitle(heading);
  useSendKept();
  if (list.problem === "unknown-visitor") return <StrangerPage />;
  return (
    <div className="lib-page">
      <LibraryHeader isBin={isBin} hasBin={list.isMaker === true} me={list.me}>
        {list.isHost && <HostButtons maps={isBin ? [] : (list.maps ?? [])} />}
      </LibraryHeader>
      <main className="lib-main">
        <div className="lib-head">
          <h1 ref={title} tabIndex={-1}>
            {heading}
          </h1>
          {isMaker && <LibraryButtons onNew={isFirst ? undefined : choose} onFiles={takeFiles} />}
        </div>
        {!isBin && !isFirst && <DecisionStrip maps={list.maps ?? []} onLast={focusTitle} />}
        <MapShelf list={list} isBin={isBin} deeds={deeds} onLast={focusTitle} />
      </main>
      {isMaker && <DropArea onFiles={takeFiles} />}
      {imports.reading !== undefined && (
        <div className="lib-reading" role="status">
          <Spinner label="" />
          {words.library.reading(imports.reading)}
        </div>
      )}
      <ImportReport outcomes={imports.outcomes} onClose={imports.closeReport} />
      <Dialog
        title={words.library.start}
        isOpen={isChoosing}
        onClose={() => setChoosing(false)}
        size="wide"
      >
        <TemplateGallery onChoose={deeds.create} takesFocus />
      </Dialog>
    </div>
  );
}

/** An element, and what gives it the focus once the page is drawn anew. */
function useFocusLater(): [RefObject<HTMLHeadingElement | null>, () => void] {
  const element = useRef<HTMLHeadingElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) element.current?.focus();
  }, [times]);
  return [element, () => setTimes((last) => last + 1)];
}
