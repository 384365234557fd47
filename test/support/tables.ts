import type { PersonOptions } from "./newPerson.ts";
import { sharedBrowser } from "./sharedBrowser.ts";
import { sharedServer } from "./sharedServer.ts";
import { storedMap } from "./storedMap.ts";
import { TableOnScreen } from "./TableOnScreen.ts";

type Options = Partial<PersonOptions> & { readonly id?: string };

/** For the tests of one file: opens tables in their browser, and reads what their server has of them. */
export function tables() {
  const server = sharedServer();
  const browser = sharedBrowser();
  return {
    server,
    openTable: (options: Options = {}) =>
      TableOnScreen.open(browser(), { url: server().url, ...options }),
    stored: ({ id }: TableOnScreen) => storedMap(server().url, id),
  };
}
