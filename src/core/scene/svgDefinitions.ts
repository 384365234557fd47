import type { Primitive } from "./primitives.ts";
import { primitiveToSvg, type SvgSurroundings } from "./primitiveToSvg.ts";
import { tag } from "./svgText.ts";

export interface DefinitionOptions {
  /** Begins every id in the drawing, so that two drawings can share a page. */
  readonly idPrefix: string;
  /** The inside of a 36 × 36 symbol for an emoji's code. Emoji it does not know stay text. */
  readonly emoji?: ((code: string) => string | undefined) | undefined;
}

/** Where primitives stand. */
type DrawingPlace = Pick<SvgSurroundings, "opacity" | "isInView">;

/** Symbols and clip paths, written only when something refers to them. */
export class SvgDefinitions {
  readonly #options: DefinitionOptions;
  readonly #symbols = new Map<string, string>();
  #hasClip = false;

  constructor(options: DefinitionOptions) {
    this.#options = options;
  }

  /** Primitives as SVG elements that refer to what is defined here. */
  drawing(primitives: readonly Primitive[], place: DrawingPlace): string {
    const surroundings: SvgSurroundings = {
      ...place,
      emojiId: this.#emojiId,
      roundClipId: this.#roundClipId,
    };
    return primitives.map((primitive) => primitiveToSvg(primitive, surroundings)).join("");
  }

  readonly #emojiId = (code: string): string | undefined => {
    const id = `${this.#options.idPrefix}emoji-${code}`;
    if (this.#symbols.has(id)) return id;
    const body = this.#options.emoji?.(code);
    if (body === undefined) return undefined;
    const own = withIds(body, `${id}-`);
    this.#symbols.set(id, tag("symbol", { id, viewBox: "0 0 36 36" }, own));
    return id;
  };

  readonly #roundClipId = (): string => {
    this.#hasClip = true;
    return `${this.#options.idPrefix}round`;
  };

  element(): string {
    const circle = tag("circle", { cx: 0.5, cy: 0.5, r: 0.5 });
    const clip = this.#hasClip ? tag("clipPath", { id: this.#roundClipId() }, circle) : "";
    const content = clip + [...this.#symbols.values()].join("");
    return content === "" ? "" : tag("defs", {}, content);
  }
}

/** A picture's inside with its own ids, and what refers to them, begun by `prefix`. */
function withIds(body: string, prefix: string): string {
  return body.replaceAll(/(\bid="|href="#|url\(#)/g, `$1${prefix}`);
}
