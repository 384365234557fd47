import * as v from "valibot";

/** The body by which something that was deleted comes back as it was. */
export const bringingBack = v.strictObject({ isDeleted: v.literal(false) });
