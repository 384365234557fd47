import { CircleCheck, CircleX } from "lucide-react";
import { Link } from "wouter";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import type { ImportOutcome } from "./importFile.ts";
import "./ImportReport.css";

export interface ImportReportProps {
  readonly outcomes: readonly ImportOutcome[];
  readonly onClose: () => void;
}

/** What was repaired and what refused, file by file. */
export function ImportReport({ outcomes, onClose }: ImportReportProps) {
  const words = useWords();
  return (
    <Dialog
      title={words.library.importTitle}
      isOpen={outcomes.length > 0}
      onClose={onClose}
      footer={<Button onPress={onClose}>{words.kit.close}</Button>}
    >
      <ul className="lib-outcomes">
        {outcomes.map((outcome, index) => (
          <Outcome key={`${index} ${outcome.fileName}`} outcome={outcome} />
        ))}
      </ul>
    </Dialog>
  );
}

const shownLines = 100;

function Outcome({
  outcome: { fileName, id, lines, renamed },
}: {
  readonly outcome: ImportOutcome;
}) {
  const words = useWords().library;
  const format = useFormat();
  const repairs =
    lines.length === 0
      ? words.importedWhole
      : words.repaired(lines.length, format.count(lines.length));
  return (
    <li className="lib-outcome">
      {id === undefined ? (
        <CircleX size={18} className="lib-outcome-bad" aria-hidden />
      ) : (
        <CircleCheck size={18} className="lib-outcome-good" aria-hidden />
      )}
      <div>
        <h3>{fileName}</h3>
        <p>{id === undefined ? words.notImported : repairs}</p>
        {renamed !== undefined && <p>{words.wasImportedAs(renamed)}</p>}
        <ul className="lib-outcome-lines">
          {lines.slice(0, shownLines).map((line, index) => (
            <li key={`${index} ${line}`}>{line}</li>
          ))}
          {lines.length > shownLines && (
            <li>{words.more(format.count(lines.length - shownLines))}</li>
          )}
        </ul>
        {id !== undefined && <Link href={`/m/${id}`}>{words.openMap}</Link>}
      </div>
    </li>
  );
}
