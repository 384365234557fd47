import type { ReactNode } from "react";
import { locales } from "#core/model/journeyMap.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { Brand } from "../../shell/Brand.tsx";
import { changePreferences } from "../../state/preferences.ts";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import "./JoinFrame.css";

/** What stands around whoever comes in: who we are, and in which language. */
export function JoinFrame({ children }: { readonly children: ReactNode }) {
  const words = useWords().shell;
  const locale = useLocale();
  return (
    <div className="jn">
      <header className="jn-head">
        <Brand />
        <SegmentedControl
          label={words.language}
          value={locale}
          isSmall
          options={locales.map((id) => ({ id, label: words.languages[id] }))}
          onChange={(id) => id !== undefined && changePreferences({ locale: id })}
        />
      </header>
      <main className="jn-main">{children}</main>
    </div>
  );
}
