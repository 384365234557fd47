export const personas = {};
