import * as v from "valibot";
import { Refusal } from "../Refusal.ts";

/** Data from outside as its schema says, or a refusal that names the field. */
export function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const field = v.getDotPath(result.issues[0]);
  throw field === null ? new Refusal("bad-body") : new Refusal("bad-field", field);
}
