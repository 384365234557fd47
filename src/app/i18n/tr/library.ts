export const library = {
  title: "Haritalar",
};
