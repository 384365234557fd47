import { FileDown } from "lucide-react";
import { useEffect, useState } from "react";
import { useWords } from "../../i18n/useWords.ts";

export interface DropAreaProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** Lets files be dropped anywhere on the page, and says so while they hover above it. */
export function DropArea({ onFiles }: DropAreaProps) {
  const words = useWords().library;
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, [onFiles]);
  if (!isOver) return null;
  return (
    <div className="lib-drop">
      <FileDown size={32} aria-hidden />
      {words.dropHere}
    </div>
  );
}
