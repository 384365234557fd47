import { ArrowLeft } from "lucide-react";
import type { CommentTarget } from "#core/wire/comments.ts";
import { useWords } from "../../i18n/useWords.ts";
import { changeComments } from "../../state/commentStore.ts";
import { useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { CommentBox } from "./CommentBox.tsx";
import { draftKey } from "./keptDraft.ts";
import { TargetSign } from "./TargetSign.tsx";
import { useCommentDeeds } from "./useCommentDeeds.ts";
import { useTargetName } from "./useTargetName.ts";

/** A box for the first comment on something. */
export function NewThreadView({ target }: { readonly target: CommentTarget }) {
  const words = useWords().comments;
  const deeds = useCommentDeeds();
  const mapId = useMap((state) => state.mapId);
  const { name } = useTargetName({ target, targetName: "" });
  const goBack = () => changeComments({ place: { at: "list" } });
  return (
    <div className="cm">
      <div className="cm-top">
        <div className="cm-bar">
          <Button isSmall kind="quiet" icon={<ArrowLeft size={14} aria-hidden />} onPress={goBack}>
            {words.back}
          </Button>
        </div>
        <div className="cm-bar">
          <TargetSign kind={target.kind} />
          <h3 className="cm-target">{words.newOn(name)}</h3>
        </div>
        <CommentBox
          key={`${target.kind}/${target.id}`}
          label={words.firstComment}
          submitLabel={words.send}
          draftKey={draftKey(mapId, target)}
          takesFocus
          onSend={(written) => deeds.begin({ target, name }, written)}
          onCancel={goBack}
        />
      </div>
    </div>
  );
}
