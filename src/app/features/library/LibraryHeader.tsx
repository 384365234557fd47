import { ArrowLeft, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Me } from "#core/wire/access.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Brand } from "../../shell/Brand.tsx";
import { LanguageMenu } from "../../shell/LanguageMenu.tsx";
import { ThemeMenu } from "../../shell/ThemeMenu.tsx";
import { PersonMenu } from "./PersonMenu.tsx";

export interface LibraryHeaderProps {
  readonly isBin: boolean;
  /** Who bins nothing needs no way to the bin. */
  readonly hasBin: boolean;
  readonly me?: Me | undefined;
  /** Further ways from here, for whom they are. */
  readonly children?: ReactNode;
}

/** The bar at the top: who we are, the bin, language and appearance, and the way out. */
export function LibraryHeader({ isBin, hasBin, me, children }: LibraryHeaderProps) {
  const words = useWords().library;
  return (
    <header className="lib-header">
      <Brand />
      <div className="lib-header-end">
        {children}
        {isBin && (
          <Link href="/" className="u-button u-button-quiet">
            <ArrowLeft size={16} aria-hidden />
            {words.backToMaps}
          </Link>
        )}
        {!isBin && hasBin && (
          <Link href="/?bin=1" className="u-button u-button-quiet">
            <Trash2 size={16} aria-hidden />
            {words.bin}
          </Link>
        )}
        <LanguageMenu />
        <ThemeMenu />
        <PersonMenu me={me} />
      </div>
    </header>
  );
}
