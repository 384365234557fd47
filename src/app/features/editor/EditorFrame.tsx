import type { ReactNode } from "react";
import { NotKeptBanner } from "../../parts/NotKeptBanner.tsx";
import { OfflineBanner } from "./OfflineBanner.tsx";
import { Rail } from "./Rail.tsx";
import { TopBar } from "./TopBar.tsx";
import "./EditorFrame.css";

export interface EditorFrameProps {
  /** The open panel on the left. */
  readonly panel: ReactNode;
  /** The map or the table. */
  readonly children: ReactNode;
  /** What is selected, on the right. */
  readonly inspector: ReactNode;
}

/** What stands around the map: the bar on top, the rail on the left, panel and inspector. */
export function EditorFrame({ panel, children, inspector }: EditorFrameProps) {
  return (
    <div className="ed">
      <TopBar />
      <OfflineBanner />
      <NotKeptBanner />
      <div className="ed-body">
        <Rail />
        {panel}
        <main className="ed-main">{children}</main>
        {inspector}
      </div>
    </div>
  );
}
