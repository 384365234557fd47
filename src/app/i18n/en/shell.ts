import type { shell as tr } from "../tr/shell.ts";

export const shell: typeof tr = {
  product: "Yolculuk",
  loading: "Loading",
  language: "Language",
  languages: { tr: "Türkçe", en: "English" },
  theme: "Appearance",
  themes: { system: "Follow system", light: "Light", dark: "Dark" },
  notFound: "There is no such page",
  notFoundHint: "The address may be mistyped, or the map deleted.",
  home: "My maps",
  crashed: "Something went wrong",
  crashedHint: "What was saved is safe. Reload the page and go on where you were.",
  reload: "Reload the page",
};
