import * as fc from "fast-check";
import { isId } from "#core/model/ids.ts";

/** Any id a map can hold. */
export const arbitraryId: fc.Arbitrary<string> = fc
  .string({
    unit: fc.constantFrom("a", "b", "c", "X", "Y", "Z", "0", "1", "9", "_", "-"),
    minLength: 1,
    maxLength: 40,
  })
  .filter(isId);
