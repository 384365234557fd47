import type { ReactNode } from "react";
import { Link } from "wouter";
import { useWords } from "../../i18n/useWords.ts";
import { Brand } from "../../shell/Brand.tsx";
import { ActionButton } from "./ActionButton.tsx";
import { MapStateMenu } from "./MapStateMenu.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { People } from "./People.tsx";
import { SavedState } from "./SavedState.tsx";
import { ShareButton } from "./ShareButton.tsx";
import { TitleField } from "./TitleField.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";
import { WorkshopButton } from "./WorkshopButton.tsx";
import "./TopBar.css";

/** Where we are, how it is saved, which view, who is here, and the way out. */
export function TopBar({ askedCount }: { readonly askedCount: ReactNode }) {
  const words = useWords();
  return (
    <header className="tp">
      <div className="tp-start">
        <Link
          href="/"
          className="tp-home"
          aria-label={`${words.shell.product}: ${words.editor.home}`}
        >
          <Brand />
        </Link>
        <span className="tp-slash" aria-hidden>
          /
        </span>
        <TitleField />
        <MapStateMenu />
        <SavedState />
      </div>
      <div className="tp-middle">
        <ViewSwitch />
      </div>
      <div className="tp-end">
        <div className="tp-undo">
          <ActionButton id="undo" />
          <ActionButton id="redo" />
        </div>
        <People />
        <WorkshopButton />
        <ActionButton id="exportMap" isLabelled className="tp-export" />
        <ShareButton askedCount={askedCount} />
        <MoreMenu />
      </div>
    </header>
  );
}
