import { ArrowLeft, Copy, Download, Printer } from "lucide-react";
import { Link } from "wouter";
import type { Id } from "#core/model/journeyMap.ts";
import type { Minutes } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { copyTold } from "../../parts/copyTold.ts";
import { download, fileName } from "../../platform/download.ts";
import { LanguageMenu } from "../../shell/LanguageMenu.tsx";
import { Button } from "../../ui/Button.tsx";
import { minutesMarkdown } from "./minutesMarkdown.ts";

export interface MinutesToolsProps {
  readonly mapId: Id;
  readonly minutes: Minutes;
}

/** The ways out of the minutes: back, on paper, as text. */
export function MinutesTools({ mapId, minutes }: MinutesToolsProps) {
  const words = useWords();
  const format = useFormat();
  const { decisions } = words;
  const markdown = () => minutesMarkdown(minutes, { words, format });
  const save = () => {
    const file = new Blob([markdown()], { type: "text/markdown;charset=utf-8" });
    download(fileName(decisions.minutesOf(minutes.title), "md"), file);
  };
  return (
    <header className="mn-tools">
      <Link href={`/m/${mapId}`} className="u-button u-button-quiet">
        <ArrowLeft size={16} aria-hidden />
        {decisions.backToMap}
      </Link>
      <span className="mn-space" />
      <LanguageMenu />
      <Button
        icon={<Copy size={15} aria-hidden />}
        onPress={() => void copyTold(markdown(), decisions)}
      >
        {decisions.copyMarkdown}
      </Button>
      <Button icon={<Download size={15} aria-hidden />} onPress={save}>
        {decisions.downloadMarkdown}
      </Button>
      <Button
        kind="primary"
        icon={<Printer size={15} aria-hidden />}
        onPress={() => window.print()}
      >
        {decisions.print}
      </Button>
    </header>
  );
}
