import { text } from "../../ground/text.ts";

/** */
export const cutWords = {
  tab: text("Cuts", "Разрезы"),
  title: text(
    "Cuts: businesses, channels, regions, industries, managers",
    "Разрезы: бизнесы, каналы, регионы, отрасли, менеджеры",
  ),
  nothing: text(
    "Nothing to cut by: fill the columns Business, Channel, Region or Industry of the sheet Clients.",
    "Делить не по чему: заполните столбцы «Бизнес», «Канал», «Регион» или «Отрасль» на листе «Клиенты».",
  ),
  how: text(
    "A client counts in every line it buys in; its class is that of the company. Compared with {from} – {to}.",
    "Клиент учтён в каждой строке, где покупает; класс у него общий по компании. Сравнение с {from} – {to}.",
  ),
  by: {
    business: text("By business", "По бизнесам"),
    channel: text("By channel", "По каналам"),
    region: text("By region", "По регионам"),
    industry: text("By industry", "По отраслям"),
    manager: text("By manager", "По менеджерам"),
  },
  of: {
    business: text("Business", "Бизнес"),
    channel: text("Channel", "Канал"),
    region: text("Region", "Регион"),
    industry: text("Industry", "Отрасль"),
    manager: text("Manager", "Менеджер"),
  },
  blank: text("not given", "не указано"),
  clientsA: text("A clients by money", "Клиентов A по деньгам"),
  before: text("Before", "Было"),
  change: text("Change", "Изменение"),
  openDeals: text("Open deals", "Открытых сделок"),
  openMoney: text("Open money", "Деньги в работе"),
  expected: text("Expected from them in the period", "Ожидаемо по ним за период"),
  expectedHelp: text(
    "Planned money of open deals in the rest of the period × chance, as in R-14.",
    "Плановые деньги открытых сделок до конца периода × вероятность, как в R-14.",
  ),
  closed: text("Closed", "Закрыто сделок"),
  winRate: text("Win rate", "Доля выигранных"),
  winLow: text("Win rate, from", "Доля, от"),
  winHigh: text("Win rate, to", "Доля, до"),
};
