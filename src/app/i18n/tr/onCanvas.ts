export const onCanvas = {
  scoring: "Oklar puanı değiştirir; Enter ya da Escape bitirir.",
};
