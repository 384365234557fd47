import { createElement, lazy, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import { addressSecret } from "./platform/addressSecret.ts";
import { patiently } from "./platform/patiently.ts";
import { fetchDocument } from "./session/fetchDocument.ts";
import { withWords } from "./withWords.ts";

const library = pageOf(
  async () => (await withWords(import("./features/library/LibraryPage.tsx"))).LibraryPage,
);
const editor = pageOf(async () => (await editorModule()).EditorPage);
const join = pageOf(async () => (await withWords(import("./features/join/JoinPage.tsx"))).JoinPage);
const claim = pageOf(
  async () => (await withWords(import("./features/join/ClaimPage.tsx"))).ClaimPage,
);
const code = pageOf(async () => (await withWords(import("./features/join/CodePage.tsx"))).CodePage);
const minutes = pageOf(
  async () => (await withWords(import("./features/minutes/MinutesPage.tsx"))).MinutesPage,
);
const signIn = pageOf(
  async () => (await withWords(import("./features/join/SignInPage.tsx"))).SignInPage,
);

export const LibraryPage = library.Page;
export const EditorPage = editor.Page;
export const JoinPage = join.Page;
export const ClaimPage = claim.Page;
export const CodePage = code.Page;
export const MinutesPage = minutes.Page;
export const SignInPage = signIn.Page;

/** Fetches the page an address asks for, with its map, before anything is drawn; a failure shows when it is. */
export async function fetchPage(path: string): Promise<void> {
  const mapId = /^\/m\/([\w-]+)$/.exec(path)?.[1];
  if (mapId === undefined) {
    return void (await Promise.allSettled([pageAt(path).fetch()]));
  }
  if (addressSecret(path) !== undefined) return void (await Promise.allSettled([join.fetch()]));
  const document = fetchDocument(mapId);
  await Promise.allSettled([
    editor.fetch().then(async () => (await editorModule()).openEarly(mapId, await document)),
  ]);
}

/** The page of an address that is not a map's. */
function pageAt(path: string): { readonly fetch: () => Promise<unknown> } {
  if (path === "/claim") return claim;
  if (path === "/join") return code;
  if (path === "/sign-in") return signIn;
  return path.startsWith("/m/") ? minutes : library;
}

function editorModule() {
  return import("./EditorPage.tsx");
}

interface PageParts<Props> {
  readonly Page: (props: Props) => ReactNode;
  readonly fetch: () => Promise<unknown>;
}

/** A page that is drawn at once where its code is here already, and else as soon as it has come. */
function pageOf<Props extends object>(load: () => Promise<ComponentType<Props>>): PageParts<Props> {
  let here: ComponentType<Props> | undefined;
  const fetch = async () => {
    here ??= await load();
    return { default: here };
  };
  const Later = lazy(() => patiently(fetch));
  const Page = (props: Props) => {
    const [Chosen] = useState<ComponentType<Props>>(() => here ?? Later);
    return createElement(Chosen, props);
  };
  return { Page, fetch };
}
