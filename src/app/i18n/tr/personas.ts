export const personas = {
  title: "Personalar",
  close: "Personaları kapat",
  add: "Persona ekle",
  empty: "Henüz persona yok",
  emptyHint:
    "Yolculuğu kimin gözünden gördüğünü belirle: adı, yaşı ve karakteriyle bir müşteri grubu.",
  list: "Personalar, sırayla",
  show: (name: string) => `Göster: ${name}`,
  hide: (name: string) => `Gizle: ${name}`,
  showAll: "Hepsini göster",
  showOnly: "Yalnızca bunu göster",
  details: "Ayrıntılarını aç",
  menu: (name: string) => `${name}: işlemler`,
  moveUp: "Yukarı taşı",
  moveDown: "Aşağı taşı",
  drag: (name: string) => `${name}: sürükleyip sırala`,
  moved: (name: string, position: number, count: number) =>
    `${name} ${count} persona içinde ${position}. sırada.`,
  delete: "Sil",
  deleted: (name: string) => `${name} silindi.`,
  years: (age: number) => `${age} yaşında`,
};
