import { useEffect } from "react";
import { useWords } from "../i18n/useWords.ts";

/** What the browser's tab and history call the page; without a title only the product. */
export function usePageTitle(title?: string): void {
  const { product } = useWords().shell;
  useEffect(() => {
    document.title = title === undefined ? product : `${title} · ${product}`;
  }, [title, product]);
}
