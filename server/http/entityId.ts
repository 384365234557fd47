import * as v from "valibot";
import { isId } from "#core/model/ids.ts";

/** The id of something on a map, in data from outside. */
export const entityId = v.pipe(
  v.string(),
  v.check((text) => isId(text)),
);
