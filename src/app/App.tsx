import { Suspense } from "react";
import { Link, Route, Switch } from "wouter";
import { MapPage } from "./MapPage.tsx";
import { ClaimPage, CodePage, LibraryPage, MinutesPage, SignInPage } from "./pages.ts";
import { useLocale, useWords } from "./i18n/useWords.ts";
import { ErrorBoundary } from "./shell/ErrorBoundary.tsx";
import { usePageTitle } from "./shell/usePageTitle.ts";
import { Button } from "./ui/Button.tsx";
import { EmptyState } from "./ui/EmptyState.tsx";
import { Spinner } from "./ui/Spinner.tsx";
import { UiProvider } from "./ui/UiProvider.tsx";
import "./App.css";

/** The pages of the application. */
export function App() {
  return (
    <UiProvider locale={useLocale()}>
      <ErrorBoundary fallback={<BrokenPage />}>
        <Suspense fallback={<LoadingPage />}>
          <Switch>
            <Route path="/">
              <LibraryPage />
            </Route>
            <Route path="/m/:mapId">{({ mapId }) => <MapPage key={mapId} mapId={mapId} />}</Route>
            <Route path="/m/:mapId/minutes/:workshopId">
              {({ mapId, workshopId }) => <MinutesPage mapId={mapId} workshopId={workshopId} />}
            </Route>
            <Route path="/join">
              <CodePage />
            </Route>
            <Route path="/claim">
              <ClaimPage />
            </Route>
            <Route path="/sign-in">
              <SignInPage />
            </Route>
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </Suspense>
      </ErrorBoundary>
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
  const words = useWords().shell;
  usePageTitle(words.notFound);
  return (
    <main className="app-page">
      <EmptyState title={words.notFound} isPage actions={<Link href="/">{words.home}</Link>}>
        <p>{words.notFoundHint}</p>
      </EmptyState>
    </main>
  );
}

/** What the page broke on stands in the console; here is what to do about it. */
function BrokenPage() {
  const words = useWords().shell;
  const reload = <Button onPress={() => location.reload()}>{words.reload}</Button>;
  return (
    <main className="app-page">
      <EmptyState title={words.crashed} isPage actions={reload}>
        <p role="alert">{words.crashedHint}</p>
      </EmptyState>
    </main>
  );
}
