import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useSharedText } from "../../session/useSharedText.ts";
import { usePageTitle } from "../../shell/usePageTitle.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";

/** The map's title, typed in place. */
export function TitleField() {
  const words = useWords().editor;
  const value = useMap((state) => state.map.info.title);
  const isEditor = useMap(canEdit);
  usePageTitle(value.trim() || words.untitled);
  const { onChange, inputRef, ...field } = useSharedText({
    kind: "map",
    id: "",
    field: "title",
    value,
  });
  return (
    <h1 className="tp-titlebox">
      <input
        {...field}
        ref={inputRef}
        dir="auto"
        className="tp-title"
        aria-label={words.title}
        placeholder={words.untitled}
        readOnly={!isEditor}
        maxLength={limits.titleLength}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== "Escape") return;
          event.currentTarget.blur();
          document.querySelector<HTMLElement>("main [tabindex='0']")?.focus();
          event.preventDefault();
        }}
      />
    </h1>
  );
}
