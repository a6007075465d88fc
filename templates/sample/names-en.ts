/** Invented words; companies of the sample are made of them. The same places as in names-ru.ts. */
export const stemsEn = `
  Bervian Tolvex Asmeria Kordwell Ulvano Perrinex Dalvorn Mistrava Gorvent Elquist Narvelo Seftarn Trevola Oskelm
  Vandreth Lumiaro Carvesta Hollmire Brantova Zerrano Fenwald Ostrevia Quillmar Dorvesk Almeran Jastrelle Pellandor
  Russelm Tarnwick Velmora Kestrane Iverna Sorvane Mardellis Orlanza Gellvard Nordelia Crestovan Havelorn Upvelan
  Strivanor Belcastra Fornmere Lavendro Tessmark Wolverane Ardmorel Comvela Druvane Estmora Falkavar Grindelo Hestoria
  Jarnvald Kelvanto Lornwick Montavel Nestrova Ordwane Pravello
`
  .split(/\s+/)
  .filter(Boolean);

export const nounsEn: readonly (readonly string[])[] = [
  ["Foods", "Drinks", "Bakery", "Dairy", "Snacks", "Gourmet"],
  ["Pharma", "Labs", "Medical", "Health", "Biotech", "Remedies"],
  ["Cosmetics", "Beauty", "Care", "Aroma", "Skin", "Colour"],
  ["Chemicals", "Clean", "Wash", "Bright", "Hygiene", "Home"],
  ["Logistics", "Cargo", "Freight", "Warehousing", "Express", "Transit"],
  ["Online", "Market", "Store", "Delivery", "Shop", "Direct"],
  ["Electronics", "Devices", "Circuits", "Light", "Sensors", "Energy"],
  ["Furniture", "Interiors", "Kitchens", "Wood", "Office", "Comfort"],
  ["Building", "Paints", "Tiles", "Concrete", "Roofing", "Glass"],
  ["Farms", "Seeds", "Grain", "Poultry", "Gardens", "Harvest"],
];

/** Limited company, public company. */
export const formsEn = ["LLC", "Inc."] as const;

export const menEn = "Adam Brian Carl Daniel Eric Frank George Henry Ivan James Kevin Leo Mark Neil Owen Paul".split(
  " ",
);
export const womenEn =
  "Alice Beth Clara Diana Emma Fiona Grace Helen Irene Julia Karen Laura Maria Nora Olga Paula".split(" ");
export const surnamesEn = `
  Adler Barlow Carver Dalton Ellery Fenner Garland Hadley Ingram Jarvis Kendall Langley Marlow Norwood Oakley Prescott
  Quinby Radley Selby Thorne Underhill Vance Wexley Yardley Ashdown Birchall Cotter Draycott Everly Farrow
`
  .split(/\s+/)
  .filter(Boolean);
