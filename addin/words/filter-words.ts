import { text } from "../../engine/index.ts";

/** What lists are narrowed to. */
export const filterWords = {
  title: text("Show", "Показать"),
  manager: text("Seller", "Продавец"),
  channel: text("Channel", "Канал"),
  region: text("Region", "Регион"),
  allManagers: text("all sellers", "все продавцы"),
  allChannels: text("all channels", "все каналы"),
  allRegions: text("all regions", "все регионы"),
  listsOnly: text(
    "Channel and region narrow the lists; the figures are those of {whom}.",
    "Канал и регион сужают списки; показатели — {whom}.",
  ),
  ofCompany: text("the whole company", "всей компании"),
  clear: text("Show everything", "Показать всё"),
};
