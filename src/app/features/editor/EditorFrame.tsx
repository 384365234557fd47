import type { ReactNode } from "react";
import { NotKeptBanner } from "../../parts/NotKeptBanner.tsx";
import { usePreferences } from "../../state/preferences.ts";
import { Rail } from "./Rail.tsx";
import { TopBar } from "./TopBar.tsx";
import "./EditorFrame.css";

export interface EditorFrameProps {
  /** What holds for the whole map at the moment. */
  readonly banner: ReactNode;
  /** How many comments there are to read. */
  readonly commentCount: ReactNode;
  /** The open panel on the left. */
  readonly panel: ReactNode;
  /** The map or the table. */
  readonly children: ReactNode;
  /** What is selected, on the right. */
  readonly inspector: ReactNode;
  /** What leads a workshop, above the map. */
  readonly bar?: ReactNode;
  /** What stands beside the map for longer, outermost on the right. */
  readonly dock?: ReactNode;
  /** How many ask to be let in. */
  readonly askedCount: ReactNode;
}

/** What stands around the map: the bar on top, the rail on the left, panel and inspector. */
export function EditorFrame(props: EditorFrameProps) {
  const { banner, commentCount, panel, children, inspector, bar, dock, askedCount } = props;
  const minimap = usePreferences((preferences) => preferences.minimap);
  return (
    <div className="ed" data-minimap={minimap}>
      <TopBar askedCount={askedCount} />
      <NotKeptBanner />
      {banner}
      {bar}
      <div className="ed-body">
        <Rail commentCount={commentCount} />
        {panel}
        <main className="ed-main">{children}</main>
        {inspector}
        {dock}
      </div>
    </div>
  );
}
