import { Suspense } from "react";
import { Route, Switch } from "wouter";
import { EditorPage, LibraryPage } from "./pages.ts";
import { useLocale, useWords } from "./i18n/useWords.ts";
import { EmptyState } from "./ui/EmptyState.tsx";
import { Spinner } from "./ui/Spinner.tsx";
import { UiProvider } from "./ui/UiProvider.tsx";
import "./App.css";

/** The pages of the application. */
export function App() {
  return (
    <UiProvider locale={useLocale()}>
      <Suspense fallback={<LoadingPage />}>
        <Switch>
          <Route path="/">
            <LibraryPage />
          </Route>
          <Route path="/m/:mapId">{({ mapId }) => <EditorPage key={mapId} mapId={mapId} />}</Route>
          <Route>
            <NotFoundPage />
          </Route>
        </Switch>
      </Suspense>
    </UiProvider>
  );
}

function LoadingPage() {
  const words = useWords();
  return (
    <main className="app-page">
      <Spinner label={words.shell.loading} />
    </main>
  );
}

function NotFoundPage() {
  const words = useWords();
  return (
    <main className="app-page">
      <EmptyState title={words.shell.notFound} actions={<a href="/">{words.shell.home}</a>}>
        <p>{words.shell.notFoundHint}</p>
      </EmptyState>
    </main>
  );
}
