import { text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme } from "./programme.ts";

/** Landings: mass cold visits to business centres. */
export const businessCentres: Programme = {
  code: "BCV",
  name: text("Landing in business centres", "«Десант» в бизнес-центры"),
  goal: text(
    "Meet many companies of one building in a day and come back to those interested.",
    "За день познакомиться со многими компаниями одного здания и вернуться к заинтересованным.",
  ),
  items: [
    {
      code: "BCV-1",
      requirements: ["D-174"],
      name: text("List of business centres on the territory", "Список бизнес-центров на территории"),
      owner: people.managers,
      support: text("letters, information, PR", "письма, информация, PR"),
      task: text("Plan of visits.", "План посещений."),
      goesTo: ["T-33"],
    },
    {
      code: "BCV-2",
      requirements: ["D-175"],
      name: text("Landing", "«Десант»"),
      owner: people.managers,
      support: text("leaflets", "листовки"),
      task: text(
        "By list and plan: hand out leaflets, collect information on clients, sell.",
        "По списку и плану: раздать листовки, собрать информацию о клиентах, продать.",
      ),
      goesTo: ["T-33"],
    },
    {
      code: "BCV-3",
      requirements: ["D-176"],
      name: text("List of interested and large clients", "Список заинтересованных и крупных клиентов"),
      owner: people.managers,
      support: text("leaflets", "листовки"),
      task: text(
        "After the visit: list of companies and managers' reports.",
        "После визита: список компаний и отчёты менеджеров.",
      ),
      goesTo: ["T-33"],
    },
    {
      code: "BCV-4",
      requirements: ["D-177"],
      name: text("Call after 2–3 days", "Звонок через 2–3 дня"),
      owner: people.managers,
      task: text("Spur an answer.", "Подтолкнуть к ответу."),
      goesTo: ["CALC-26"],
    },
    {
      code: "BCV-5",
      requirements: ["D-178"],
      name: text("List of repeat meetings", "Список повторных встреч"),
      owner: people.managers,
      task: text(
        "Interested clients only, in one centre where possible, a dense schedule.",
        "Только заинтересованные, желательно в одном бизнес-центре, плотный график.",
      ),
      goesTo: ["CALC-27", "T-31"],
    },
    {
      code: "BCV-6",
      requirements: ["D-179"],
      name: text("Meeting", "Встреча"),
      owner: people.managers,
      support: text("letters, information, PR", "письма, информация, PR"),
      task: text(
        "Sell the service and learn more, by the technology of the meeting.",
        "Продать услугу и узнать больше — по технологии встречи.",
      ),
      goesTo: ["DOC-04", "T-30"],
    },
    {
      code: "BCV-7",
      requirements: ["D-180"],
      name: text("Protracted plan for each large client", "Затяжная техника: план на каждого крупного клиента"),
      owner: people.managers,
      support: text("letters, information, PR", "письма, информация, PR"),
      task: text(
        "Every action is in the CRM: calls, letters, information, greetings.",
        "Все действия — в CRM: звонки, письма, информация, поздравления.",
      ),
      goesTo: ["T-30"],
    },
  ],
};
