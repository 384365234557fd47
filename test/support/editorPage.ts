import type { Locator, Page } from "playwright";

/** The field with the map's name, which everybody who has the map open types in together. */
export function titleField(page: Page): Locator {
  return page.getByRole("textbox", { name: "Haritanın adı" });
}

/** Opens a map and waits until it is there and everything is on the server's disk. */
export async function openEditor(page: Page, mapId: string): Promise<void> {
  await page.goto(`/m/${mapId}`);
  await saved(page).waitFor();
}

/** Stands there only while all this person did has been acknowledged. */
export function saved(page: Page): Locator {
  return page.locator('.tp-saved[data-state="saved"]');
}

/** Puts a word at the end of the map's name, letter by letter. */
export async function typeInTitle(page: Page, word: string): Promise<void> {
  await titleField(page).click();
  await page.keyboard.press("End");
  await page.keyboard.type(word);
}
