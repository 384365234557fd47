import { useWords } from "../../i18n/useWords.ts";
import { SidePanel } from "../../parts/SidePanel.tsx";
import { CommentsPanel } from "./CommentsPanel.tsx";

/** The comments beside the map. */
export function CommentsSidePanel() {
  const words = useWords().comments;
  return (
    <SidePanel title={words.title} closeLabel={words.close}>
      <CommentsPanel />
    </SidePanel>
  );
}
