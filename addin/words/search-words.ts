import { text } from "../../engine/index.ts";

/** Search, and a client's card. */
export const searchWords = {
  title: text("Search", "Поиск"),
  label: text("Client, deal or person", "Клиент, сделка или человек"),
  hint: text("Type two letters or more.", "Введите хотя бы две буквы."),
  found: text("Found: {n}", "Найдено: {n}"),
  nothing: text("Nothing is called so.", "Ничего с таким названием."),
  ofKind: text("{kind}: {n}", "{kind}: {n}"),
  looking: text("Looking", "Ищу"),
  gone: text("This client is not in the data any more.", "Этого клиента больше нет в данных."),
  toSheet: text("Show in the sheet", "Показать на листе"),
  people: text("People", "Люди"),
  deals: text("Open deals", "Открытые сделки"),
  contacts: text("Contacts, latest first", "Контакты, сначала последние"),
  documents: text("Documents to make", "Документы, которые можно сделать"),
  none: text("none", "нет"),
  write: text("Write to {name}, {email}", "Написать: {name}, {email}"),
};
