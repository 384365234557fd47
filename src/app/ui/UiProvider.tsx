import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { ToastRegion } from "./ToastRegion.tsx";
import { TooltipLayer } from "./TooltipLayer.tsx";
import "./tokens.css";
import "./base.css";

export interface UiProviderProps {
  /** A BCP 47 tag: what numbers, sorting and the kit's own announcements follow. */
  readonly locale: string;
  readonly children: ReactNode;
}

/** What the kit needs around the whole application. */
export function UiProvider({ locale, children }: UiProviderProps) {
  return (
    <I18nProvider locale={locale}>
      {children}
      <ToastRegion />
      <TooltipLayer />
    </I18nProvider>
  );
}
