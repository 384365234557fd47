/**
 * Where a text stops being JSON: the index of the first character that cannot stand there, the length of the text where
 * it only ends too soon. Engines word their own messages each in their own way, and most of them without a place.
 */
export function jsonBreak(text: string): number {
  const scanner = new Scanner(text);
  if (scanner.passValue()) scanner.passSpace();
  return scanner.at;
}

/** Each method passes what it is named after and tells whether all of it was there; `at` is how far it came. */
class Scanner {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  passSpace(): void {
    while (/[ \t\n\r]/.test(this.#next)) this.at++;
  }

  passValue(): boolean {
    this.passSpace();
    switch (this.#next) {
      case "{":
        return this.#passList("}", () => this.#passField());
      case "[":
        return this.#passList("]", () => this.passValue());
      case '"':
        return this.#passString();
      case "t":
        return this.#passWord("true");
      case "f":
        return this.#passWord("false");
      case "n":
        return this.#passWord("null");
      default:
        return this.#passNumber();
    }
  }

  /** Empty at the end. */
  get #next(): string {
    return this.#text.charAt(this.at);
  }

  #pass(sign: string): boolean {
    const isThere = this.#next === sign;
    if (isThere) this.at++;
    return isThere;
  }

  #passList(end: string, passItem: () => boolean): boolean {
    this.at++;
    this.passSpace();
    if (this.#pass(end)) return true;
    do {
      if (!passItem()) return false;
      this.passSpace();
    } while (this.#pass(","));
    return this.#pass(end);
  }

  #passField(): boolean {
    this.passSpace();
    if (!this.#passString()) return false;
    this.passSpace();
    return this.#pass(":") && this.passValue();
  }

  #passString(): boolean {
    if (!this.#pass('"')) return false;
    while (this.#next >= " " && this.#next !== '"') {
      if (this.#pass("\\")) {
        if (!this.#passEscape()) return false;
      } else this.at++;
    }
    return this.#pass('"');
  }

  #passEscape(): boolean {
    if (this.#pass("u")) return [1, 2, 3, 4].every(() => this.#passOne(/[\dA-Fa-f]/));
    return this.#passOne(/["\\/bfnrt]/);
  }

  #passWord(word: string): boolean {
    return Array.from(word).every((letter) => this.#pass(letter));
  }

  #passNumber(): boolean {
    this.#pass("-");
    if (!this.#pass("0") && !this.#passDigits()) return false;
    if (this.#pass(".") && !this.#passDigits()) return false;
    if (!this.#passOne(/e/i)) return true;
    this.#passOne(/[+-]/);
    return this.#passDigits();
  }

  #passDigits(): boolean {
    if (!this.#passOne(/\d/)) return false;
    while (this.#passOne(/\d/));
    return true;
  }

  #passOne(letters: RegExp): boolean {
    const isThere = letters.test(this.#next);
    if (isThere) this.at++;
    return isThere;
  }
}
