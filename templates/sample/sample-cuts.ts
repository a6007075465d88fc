import { text, type Text } from "./engine-parts.ts";

/** The cuts of the sample's market: what clients, channels and managers are named by. */
export const regions: readonly Text[] = [
  text("Chicago", "Москва"),
  text("Midwest", "Центр"),
  text("Great Lakes", "Северо-Запад"),
  text("Northeast", "Поволжье"),
  text("South", "Юг"),
  text("Texas", "Урал"),
  text("Mountain", "Сибирь"),
  text("West Coast", "Дальний Восток"),
];
export const homeRegion = 0;

export const industries: readonly Text[] = [
  text("Food and drinks", "Продукты и напитки"),
  text("Pharmaceuticals", "Фармацевтика"),
  text("Cosmetics", "Косметика"),
  text("Household chemicals", "Бытовая химия"),
  text("Logistics", "Логистика"),
  text("Online retail", "Интернет-торговля"),
  text("Electronics", "Электроника"),
  text("Furniture", "Мебель"),
  text("Building materials", "Стройматериалы"),
  text("Agriculture", "Сельское хозяйство"),
];

export const packaging = text("Packaging", "Упаковка");
export const labelling = text("Labelling", "Маркировка");

export interface SampleChannel {
  readonly business: Text;
  readonly name: Text;
  readonly share: number;
}
export const salesChannels = [
  { business: packaging, name: text("Key accounts", "Ключевые клиенты"), share: 0.34 },
  { business: packaging, name: text("Regional direct", "Прямые региональные"), share: 0.22 },
  { business: packaging, name: text("Dealers", "Дилеры"), share: 0.14 },
  { business: labelling, name: text("Labelling projects", "Проекты маркировки"), share: 0.16 },
  { business: labelling, name: text("Online store", "Интернет-магазин"), share: 0.08 },
  { business: labelling, name: text("Tenders", "Тендеры"), share: 0.06 },
] as const satisfies readonly SampleChannel[];

export const productGroups: readonly Text[] = [
  text("Corrugated boxes", "Гофрокороба"),
  text("Stretch film", "Стрейч-плёнка"),
  text("Packing tape", "Клейкая лента"),
  text("Labels", "Этикетки"),
  text("Ribbons for printers", "Риббоны"),
  text("Label printers", "Принтеры этикеток"),
  text("Pallets and strapping", "Паллеты и лента обвязочная"),
  text("Marking service", "Сервис маркировки"),
];

export const competitorNames: readonly Text[] = [
  text("Packorra", "Пакорра"),
  text("Boxelin Group", "Боксэлин Групп"),
  text("Etikra", "Этикра"),
  text("Lentavia", "Лентавия"),
  text("Markonis", "Марконис"),
  text("Karvopak", "Карвопак"),
];

export const businessCentres: readonly Text[] = [
  text("Harbor Point", "БЦ «Причал»"),
  text("Mill Yard", "БЦ «Мельничный двор»"),
  text("North Gate", "БЦ «Северные ворота»"),
  text("Silver Tower", "БЦ «Серебряная башня»"),
  text("Canal House", "БЦ «Дом на канале»"),
  text("Maple Court", "БЦ «Кленовый»"),
  text("Foundry Square", "БЦ «Литейный»"),
  text("Lantern Hall", "БЦ «Фонарь»"),
];

export const streets: readonly Text[] = [
  text("Tannery Street", "Кожевенная ул."),
  text("Old Depot Road", "ул. Старое Депо"),
  text("Weavers Lane", "Ткацкий пер."),
  text("Factory Avenue", "Фабричный пр-т"),
  text("Granary Street", "Амбарная ул."),
  text("Cooper Street", "Бочарная ул."),
  text("Ferry Road", "Паромная ул."),
  text("Quarry Street", "Карьерная ул."),
  text("Orchard Way", "Садовый проезд"),
  text("Brickyard Street", "Кирпичная ул."),
];
