import { useEffect, useRef, useState } from "react";
import { locales } from "#core/model/journeyMap.ts";
import type { Locale } from "#core/model/journeyMap.ts";
import { templates } from "#core/samples/templates.ts";
import type { Template } from "#core/samples/templates.ts";
import { wordsOf } from "#core/words/words.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { TemplatePicture } from "./TemplatePicture.tsx";
import "./TemplateGallery.css";

export interface TemplateGalleryProps {
  readonly onChoose: (template: Template, locale: Locale) => Promise<void>;
  /** Focus starts on the blank page: Enter draws. */
  readonly takesFocus?: boolean;
}

/** A blank page and the samples, each one press away from being drawn on. */
export function TemplateGallery({ onChoose, takesFocus }: TemplateGalleryProps) {
  const words = useWords();
  const ownLocale = useLocale();
  const named = wordsOf(ownLocale).templates;
  const [locale, setLocale] = useState<Locale>(ownLocale);
  const [chosen, setChosen] = useState<Template>();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (takesFocus === true) list.current?.querySelector("button")?.focus();
  }, [takesFocus]);
  const choose = async (template: Template) => {
    setChosen(template);
    await onChoose(template, locale);
    setChosen(undefined);
  };
  return (
    <div className="lib-gallery">
      <div className="lib-gallery-language">
        <span aria-hidden>{words.library.mapLanguage}</span>
        <SegmentedControl
          label={words.library.mapLanguage}
          isSmall
          options={locales.map((id) => ({ id, label: words.shell.languages[id] }))}
          value={locale}
          onChange={(next) => setLocale(next ?? ownLocale)}
        />
      </div>
      <ul ref={list} className="lib-templates">
        {templates.map((template) => (
          <li key={template}>
            <button
              type="button"
              className="lib-template"
              disabled={chosen !== undefined}
              onClick={() => void choose(template)}
            >
              <span className="lib-template-picture">
                <TemplatePicture template={template} />
                {chosen === template && <Spinner label={words.library.creating} size={28} />}
              </span>
              <span className="lib-template-title">{named[template].name}</span>
              <span className="lib-template-text">{named[template].about}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
