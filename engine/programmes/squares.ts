import { text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme } from "./programme.ts";

/** Street-by-street visits in a manager's own square. */
export const squares: Programme = {
  code: "SQR",
  name: text("Work by squares", "Работа по квадратам"),
  goal: text(
    "Work one's own part of the city thoroughly, street by street.",
    "Тщательно проработать свою часть города, улица за улицей.",
  ),
  items: [
    {
      code: "SQR-1",
      requirements: ["D-181"],
      name: text("Business squares: streets with most companies", "Бизнес-квадраты: улицы, где больше всего компаний"),
      owner: people.seniorManager,
      task: text("Make the list of streets together.", "Вместе составить список улиц."),
      goesTo: ["T-34"],
    },
    {
      code: "SQR-2",
      requirements: ["D-182"],
      name: text("Cold meetings", "Холодные встречи"),
      owner: people.territorialManager,
      support: text("leaflets", "листовки"),
      task: text(
        "By list and plan, walking one's own area: leaflets, information, sale.",
        "По списку и плану, обходя свою территорию: листовки, информация, продажа.",
      ),
      goesTo: ["T-34"],
    },
    {
      code: "SQR-3",
      requirements: ["D-183"],
      name: text("List of interested and large clients", "Список заинтересованных и крупных клиентов"),
      owner: people.territorialManager,
      task: text("After the meetings.", "После встреч."),
      goesTo: ["T-34", "CALC-27"],
    },
    {
      code: "SQR-4",
      requirements: ["D-184"],
      name: text("Call after 2–3 days", "Звонок через 2–3 дня"),
      owner: people.territorialManager,
      task: text("Spur an answer.", "Подтолкнуть к ответу."),
      goesTo: ["CALC-26"],
    },
    {
      code: "SQR-5",
      requirements: ["D-185"],
      name: text("List of repeat meetings", "Список повторных встреч"),
      owner: people.territorialManager,
      support: text("presentations, materials", "презентации, материалы"),
      task: text("Interested clients only, a dense schedule.", "Только заинтересованные, плотный график."),
      goesTo: ["CALC-27"],
    },
    {
      code: "SQR-6",
      requirements: ["D-186"],
      name: text("Meeting", "Встреча"),
      owner: people.territorialManager,
      support: text("presentations, materials", "презентации, материалы"),
      task: text(
        "Sell the service and learn more, by the technology of the meeting.",
        "Продать услугу и узнать больше — по технологии встречи.",
      ),
      goesTo: ["DOC-04", "CALC-27"],
    },
  ],
};
