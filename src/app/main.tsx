import "#core/scene/fonts/inter.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { WordsProvider } from "./i18n/WordsProvider.tsx";
import { loadWords } from "./i18n/loadWords.ts";
import { fetchPage } from "./pages.ts";
import { takeAddressSecret } from "./platform/addressSecret.ts";
import { usePreferences } from "./state/preferences.ts";
import { applyTheme } from "./state/theme.ts";
import { fetchOverlays } from "./ui/overlays.ts";

/** The first picture goes before what only opens later. */
const overlaysAfterMs = 1_500;

async function start(): Promise<void> {
  takeAddressSecret();
  const root = document.getElementById("root");
  if (root === null) throw new Error("expected #root in index.html");
  applyTheme();
  const [first] = await Promise.all([
    loadWords(usePreferences.getState().locale),
    fetchPage(location.pathname),
  ]);
  createRoot(root).render(
    <StrictMode>
      <WordsProvider first={first}>
        <App />
      </WordsProvider>
    </StrictMode>,
  );
  setTimeout(() => void fetchOverlays(), overlaysAfterMs);
}

start().catch((cause: unknown) => {
  console.error(cause);
  // Shows what index.html says for the case, without the wait.
  document.documentElement.dataset["boot"] = "failed";
});
