import { addAndType } from "../../actions/addAndType.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import "./EmptyMap.css";

/** What stands on a map without stages, and how to begin. */
export function EmptyMap() {
  const words = useWords().canvas;
  const session = useSession();
  const isEmpty = useMap(({ map }) => map.stages.length === 0);
  const isEditor = useMap(canEdit);
  if (!isEmpty) return null;
  const add = () => addAndType({ kind: "stage" }, session);
  const begin = (
    <Button kind="primary" onPress={add}>
      {words.addStage}
    </Button>
  );
  return (
    <div className="c-empty c-control nopan">
      <EmptyState title={words.nothingYet} actions={isEditor && begin}>
        {isEditor && <p>{words.nothingYetHint}</p>}
      </EmptyState>
    </div>
  );
}
