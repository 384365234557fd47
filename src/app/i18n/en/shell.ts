import type { shell as tr } from "../tr/shell.ts";

export const shell: typeof tr = {
  product: "Yolculuk",
  loading: "Loading",
  language: "Language",
  languages: { tr: "Türkçe", en: "English" },
  theme: "Appearance",
  themes: { system: "Match system", light: "Light", dark: "Dark" },
  notFound: "This page does not exist",
  notFoundHint: "The address may be mistyped, or the map may have been deleted.",
  home: "My maps",
  crashed: "Something went wrong",
  crashedHint: "Everything you saved is safe. Reload the page to carry on where you left off.",
  reload: "Reload the page",
};
