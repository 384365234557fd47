import type { ActionId } from "../../actions/index.ts";
import { useAction } from "../../actions/useActions.ts";
import { IconButton } from "../../ui/IconButton.tsx";

/** In the head of the inspector: what is said of the selected thing, and a way to say more. */
export function CommentButtons() {
  return (
    <>
      <CommentButton id="commentsOfThis" />
      <CommentButton id="comment" />
    </>
  );
}

function CommentButton({ id }: { readonly id: ActionId }) {
  const { action, label, isOffered, isEnabled, run } = useAction(id);
  if (!isOffered || !isEnabled) return null;
  const Icon = action.icon;
  return (
    <IconButton
      isSmall
      label={label}
      icon={<Icon size={18} aria-hidden />}
      shortcut={action.shortcuts?.[0]}
      tooltipPlacement="bottom"
      onPress={run}
    />
  );
}
