/** How long a browser on a busy machine may take before a test gives up on it. */
export const slow = { deadlineMs: 45_000 } as const;
