import { text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme } from "./programme.ts";

/** Training brought from outside. */
export const externalTraining: Programme = {
  code: "TR-EXT",
  name: text("External training", "Внешнее обучение"),
  goal: text("New techniques and new skills.", "Новые техники и новые навыки."),
  items: [
    {
      code: "TR-EXT-1",
      requirements: ["D-035", "D-036", "D-037"],
      name: text("Paid training “Effective work with clients”", "Платный тренинг «Эффективная работа с клиентами»"),
      owner: text("external trainer", "внешний тренер"),
      task: text(
        "Two days. Real skills, little theory, business games. Everyone takes part, heads of units too; the same days serve to assess the staff.",
        "Два дня. Реальные навыки, минимум теории, деловые игры. Участвуют все, включая руководителей подразделений; заодно это оценка сотрудников.",
      ),
      goesTo: ["CALC-30"],
    },
    {
      code: "TR-EXT-2",
      requirements: ["D-038"],
      name: text("Outside lectures, free of charge", "Лекции приглашённых, бесплатно"),
      owner: text("friendly companies", "дружественные компании"),
      task: text(
        "Invite strong sellers of friendly companies to share what works.",
        "Приглашать сильных продавцов дружественных компаний, чтобы они поделились опытом.",
      ),
      goesTo: ["CALC-30"],
    },
    {
      code: "TR-EXT-3",
      requirements: ["D-039"],
      name: text("Team building", "Сплочение коллектива"),
      owner: people.everybody,
      task: text("Events held together.", "Совместные мероприятия."),
      goesTo: ["CALC-30"],
    },
  ],
};

/** Training by the company's own people. */
export const internalTraining: Programme = {
  code: "TR-INT",
  name: text("Internal training", "Внутреннее обучение"),
  goal: text("Renew what people know.", "Обновить знания."),
  items: [
    {
      code: "TR-INT-1",
      requirements: ["D-040", "D-041"],
      name: text("Retraining in other departments", "Повторное обучение в других отделах"),
      owner: people.departmentHeads,
      task: text(
        "Arrange that people are trained once more in the other departments.",
        "Организовать повторное обучение сотрудников в других отделах.",
      ),
      goesTo: ["CALC-30"],
    },
    {
      code: "TR-INT-2",
      requirements: ["D-042"],
      name: text("Training “The art of collecting information”", "Тренинг «Искусство сбора информации»"),
      owner: people.head,
      task: text(
        "Prepare and hold it: on clients, competitors, the market of the service, industries.",
        "Подготовить и провести: о клиентах, конкурентах, рынке услуги, отраслях.",
      ),
      goesTo: ["CALC-30"],
    },
    {
      code: "TR-INT-3",
      requirements: ["D-043"],
      name: text(
        "Training “Taking the barrier”: past the secretary to the decision-maker",
        "Тренинг «Берём барьер»: секретарь и выход на ЛПР",
      ),
      owner: people.head,
      task: text(
        "Prepare and hold it, with role play by telephone.",
        "Подготовить и провести с ролевой игрой по телефону.",
      ),
      goesTo: ["CALC-30", "SKL-1"],
    },
    {
      code: "TR-INT-4",
      requirements: ["D-044"],
      name: text("Weekly clipping", "Еженедельная вырезка"),
      owner: people.head,
      task: text(
        "Every week one article from a magazine, a book or the internet, printed for each manager; kept in a folder with the date it was read.",
        "Каждую неделю статья из журнала, книги или интернета, распечатанная каждому менеджеру; хранится в папке с датой прочтения.",
      ),
      goesTo: ["CALC-30", "T-40"],
    },
    {
      code: "TR-INT-5",
      requirements: ["D-045"],
      name: text("Self-study: books, technologies, articles", "Самообучение: книги, технологии, статьи"),
      owner: people.manager,
      task: text("Each book gets a date to be read by.", "Для каждой книги назначается срок."),
      goesTo: ["CALC-30", "T-40"],
    },
  ],
};

/** Work with each manager in person. */
export const individualTraining: Programme = {
  code: "TR-IND",
  name: text("Individual work with managers", "Личная работа с менеджерами"),
  goal: text(
    "Find each one's personal qualities and from them the personal way of selling.",
    "Выявить личные качества каждого и вывести из них личную технологию продаж.",
  ),
  items: [
    {
      code: "TR-IND-1",
      requirements: ["D-046", "D-047"],
      name: text("Strengths and weaknesses of each manager", "Сильные и слабые стороны каждого менеджера"),
      owner: people.head,
      task: text(
        "A separate talk with each, VIP managers first.",
        "Отдельная беседа с каждым, первыми — VIP-менеджеры.",
      ),
      goesTo: ["CALC-30", "T-37"],
    },
    {
      code: "TR-IND-2",
      requirements: ["D-048", "D-049", "D-050", "D-051", "D-052", "D-053"],
      name: text("Personal way of selling", "Личная технология продаж"),
      owner: people.head,
      task: text(
        "Find how the manager works best: e-mails, letters and faxes first, then calls; recommendations and connections; cold calls to untouched companies, many new contacts; cold visits in mass; experienced but slow at a cold contact: works in a pair and closes.",
        "Найти, как менеджер работает лучше: рассылка писем и факсов, затем звонки; рекомендации и связи; первые холодные звонки по «целине», много новых контактов; массовые холодные визиты; опытен, но медлителен в холодном контакте — работа в паре на закрытие.",
      ),
      goesTo: ["CALC-30", "T-37"],
    },
    {
      code: "TR-IND-3",
      requirements: ["D-054", "D-055", "D-056"],
      name: text("Raising the personal sales threshold", "Раскачка личного порога продаж"),
      owner: people.head,
      task: text(
        "Against the fear of large and complex sales: colleagues tell at meetings about their large clients; an experienced manager and a timid one go to a large client together to close.",
        "Против страха крупных и сложных продаж: коллеги рассказывают на собраниях о крупных клиентах; опытный и робкий менеджер вместе едут к крупному клиенту закрывать сделку.",
      ),
      goesTo: ["CALC-30", "T-37"],
    },
  ],
};
