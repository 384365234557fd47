import { useEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { isCoarse } from "../../platform/isCoarse.ts";
import { useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { NativeField } from "../../ui/NativeField.tsx";
import { shortcutText } from "../../ui/shortcutText.ts";
import { MentionList } from "./MentionList.tsx";
import { useCommentBox } from "./useCommentBox.ts";
import type { CommentBoxOptions } from "./useCommentBox.ts";
import { useMentionList } from "./useMentionList.ts";

export interface CommentBoxProps extends CommentBoxOptions {
  readonly label: string;
  readonly submitLabel: string;
  readonly takesFocus?: boolean;
  readonly onCancel?: (() => void) | undefined;
}

/** Where a comment is written: Enter begins a line, with Ctrl or ⌘ it sends, `@` offers names. */
export function CommentBox(props: CommentBoxProps) {
  const { label, submitLabel, takesFocus = false, onCancel } = props;
  const words = useWords().comments;
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useCommentBox(props, field);
  const list = useMentionList(draft, field);
  const isOffline = useMap(({ connection }) => connection === "offline");
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const sends = event.key === "Enter" && (event.ctrlKey || event.metaKey);
    const cancels = event.key === "Escape" && onCancel !== undefined;
    if (sends) void draft.send();
    else if (!list.press(event)) {
      if (!cancels) return;
      onCancel();
    }
    event.preventDefault();
  };
  const isListed = list.people.length > 0;
  const canRetry = draft.fault === words.unsent;
  return (
    <div className="cm-box">
      <NativeField label={label} error={draft.fault} hint={isOffline ? words.offline : undefined}>
        {(control) => (
          <textarea
            {...control}
            ref={field}
            rows={2}
            dir="auto"
            className="u-input"
            value={draft.text}
            placeholder={words.placeholder}
            aria-autocomplete="list"
            {...(isListed && {
              "aria-controls": list.listId,
              "aria-activedescendant": list.optionId(list.active),
            })}
            onChange={(event) => {
              draft.change(event.target.value);
              list.follow();
            }}
            onSelect={list.follow}
            onBlur={list.close}
            onKeyDown={onKeyDown}
          />
        )}
      </NativeField>
      <MentionList list={list} />
      <div className="cm-box-foot">
        <span className="u-hint">{!isCoarse() && words.sendKeys(shortcutText("Mod+Enter"))}</span>
        {onCancel !== undefined && (
          <Button isSmall kind="quiet" onPress={onCancel}>
            {words.cancel}
          </Button>
        )}
        <Button
          isSmall
          kind="primary"
          isDisabled={!draft.canSend}
          onPress={() => void draft.send()}
        >
          {canRetry ? words.tryAgain : submitLabel}
        </Button>
      </div>
    </div>
  );
}
