import { text, type Text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme, ProgrammeItem } from "./programme.ts";

const skill = text("Each source needs a skill of its own.", "Каждый источник требует своего умения.");

/** Where new clients are learned of. */
export const sources: Programme = {
  code: "SRC",
  name: text("Sources of client information", "Источники информации о клиентах"),
  goal: text("Always know where the next clients come from.", "Всегда знать, откуда придут следующие клиенты."),
  items: [
    source(
      "SRC-1",
      "D-127",
      text("Market research on clients and competitors", "Маркетинговое исследование клиентов и конкурентов"),
      skill,
    ),
    source("SRC-2", "D-128", text("Data of the CRM", "Данные CRM")),
    source("SRC-3", "D-129", text("Internal order forms", "Внутренние бланки заказов")),
    source("SRC-4", "D-130", text("Telephone directories", "Телефонные справочники")),
    source("SRC-5", "D-131", text("Internet", "Интернет")),
    source("SRC-6", "D-132", text("Magazines and newspapers", "Журналы и газеты")),
    source("SRC-7", "D-133", text("Company staff", "Сотрудники компании")),
    source(
      "SRC-8",
      "D-134",
      text("Press", "СМИ"),
      text(
        "The press tells of new plants and branches: offer them what one branch already buys.",
        "Пресса сообщает о новых заводах и филиалах: предложить им то, что один филиал уже покупает.",
      ),
      ["CALC-28"],
    ),
    source(
      "SRC-9",
      "D-135",
      text("Internal documents", "Внутренние документы"),
      text(
        "Order sheets, consignment notes (TORG-12) and others name the consignee, the customer and the payer.",
        "Бланки заказов, ТОРГ-12 и другие документы называют грузополучателя, заказчика и плательщика.",
      ),
      ["CALC-28"],
    ),
  ],
};

function source(
  code: string,
  requirement: string,
  name: Text,
  task?: Text,
  goesTo: readonly string[] = ["Clients.leadSource", "CALC-34"],
): ProgrammeItem {
  return { code, requirements: [requirement], name, owner: people.managers, ...(task && { task }), goesTo };
}
