import type { library as tr } from "../tr/library.ts";

export const library: typeof tr = {
  title: "Maps",
};
