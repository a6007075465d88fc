import { text } from "../ground/text.ts";
import { people } from "./people.ts";
import type { Programme } from "./programme.ts";

const meetLarge = text(
  "Sell the service and learn more, by the technology of the meeting.",
  "Продать услугу и узнать больше — по технологии встречи.",
);

/** Winning a competitor's valuable client. */
export const interception: Programme = {
  code: "INT",
  name: text("Interception of large clients", "Перехват крупных клиентов"),
  goal: text(
    "Win valuable clients who work with a competitor: at once, or by a long planned campaign.",
    "Привлечь ценных клиентов, которые работают с конкурентом: сразу или долгой плановой техникой.",
  ),
  items: [
    {
      code: "INT-01",
      requirements: ["D-145"],
      name: text(
        "Initial list of enterprises and contacts: phones, addresses",
        "Исходный список предприятий и контактов: телефоны, адреса",
      ),
      owner: people.vipManager,
      support: text(
        "marketing: description of the industry and its prospects",
        "отдел маркетинга: описание отрасли и перспектив",
      ),
      task: text(
        "Take the market research, find potentially large clients by industry.",
        "Взять маркетинговое исследование, найти потенциально крупных клиентов по отраслям.",
      ),
      goesTo: ["CALC-02", "CALC-28"],
    },
    {
      code: "INT-02",
      requirements: ["D-146"],
      name: text("Comparison with every competitor", "Сравнение с каждым конкурентом"),
      owner: people.vipManager,
      support: text(
        "marketing: comparison tables with every competitor",
        "отдел маркетинга: сравнительные таблицы по каждому конкуренту",
      ),
      task: text(
        "Prepare them from what competitive intelligence found.",
        "Подготовить по данным конкурентной разведки.",
      ),
      goesTo: ["T-29"],
    },
    {
      code: "INT-03",
      requirements: ["D-147"],
      name: text(
        "Individual plan of the industries, stage by stage",
        "Индивидуальный поэтапный план разработки отраслей",
      ),
      owner: people.vipManager,
      support: text("jointly with BP and regional managers", "совместно с БП и региональными менеджерами"),
      task: text(
        "A plan per industry with start dates; fill the development matrix.",
        "План по каждой отрасли с датами начала; заполнить матрицу развития.",
      ),
      goesTo: ["T-35", "CALC-28"],
    },
    {
      code: "INT-04",
      requirements: ["D-148"],
      name: text("Client development plan", "План разработки клиентов"),
      owner: people.vipManager,
      support: text(
        "jointly with the marketing department and regional managers",
        "совместно с ОМ и региональными менеджерами",
      ),
      task: text("One plan per competitor.", "Свой план по каждому конкуренту."),
      goesTo: ["T-36"],
    },
    {
      code: "INT-05",
      requirements: ["D-149"],
      name: text("Mailing of letters", "Рассылка писем"),
      owner: people.vipManager,
      support: text(
        "marketing: paper letters to the research list",
        "отдел маркетинга: бумажные письма по списку исследования",
      ),
      task: text(
        "To get more incoming enquiries; about 1–3 % answer.",
        "Чтобы было больше входящих обращений; отклик около 1–3 %.",
      ),
      goesTo: ["CALC-25"],
    },
    {
      code: "INT-06",
      requirements: ["D-150"],
      name: text("First call to large clients", "Первый звонок крупным клиентам"),
      owner: people.vipManager,
      task: text(
        "By the plan, by the technology of the first call. Prepare the sale: learn enough not to approach blindly.",
        "По плану, по технологии первого звонка. Подготовить продажу: узнать достаточно, чтобы не идти вслепую.",
      ),
      goesTo: ["DOC-02"],
    },
    {
      code: "INT-07",
      requirements: ["D-151"],
      name: text("Meeting list", "Список по встречам"),
      owner: people.vipManager,
      task: text("A dense schedule.", "Плотный график."),
      goesTo: ["T-31"],
    },
    {
      code: "INT-08",
      requirements: ["D-152"],
      name: text("Meeting with a large client", "Встреча с крупным клиентом"),
      owner: people.vipManager,
      support: text("marketing: presentation, promotion", "отдел маркетинга: презентация, промо"),
      task: meetLarge,
      goesTo: ["T-11", "T-12"],
    },
    {
      code: "INT-09",
      requirements: ["D-153"],
      name: text("Not ready to meet: personalised letter", "Не готов встретиться: персонализированное письмо"),
      owner: people.vipManager,
      support: text("marketing prepares it with the manager", "отдел маркетинга готовит вместе с менеджером"),
      task: text(
        "By e-mail or courier; only what meets the client's interests; by the technology of the letter.",
        "По e-mail или курьером; только то, что отвечает интересам клиента; по технологии письма.",
      ),
      goesTo: ["T-32", "DOC-12"],
    },
    {
      code: "INT-10",
      requirements: ["D-154"],
      name: text("Repeat call", "Повторный звонок"),
      owner: people.vipManager,
      support: text(
        "social networks and the internet tell more of the decision-maker",
        "соцсети и интернет больше расскажут о ЛПР",
      ),
      task: text(
        "2–3 days after the expected receipt. Spur an answer; rank by potential and interest: hot, warm.",
        "Через 2–3 дня после ожидаемого получения. Подтолкнуть к ответу; разделить по потенциалу и интересу: горячие, тёплые.",
      ),
      goesTo: ["CALC-26", "CALC-27"],
    },
    {
      code: "INT-11",
      requirements: ["D-155"],
      name: text(
        "Meeting with a large client after the repeat call",
        "Встреча с крупным клиентом после повторного звонка",
      ),
      owner: people.vipManager,
      support: text(
        "presentation and souvenirs: calendars, pens and the like stay with the client",
        "презентация и сувениры: календари, ручки и подобное остаются у клиента",
      ),
      task: meetLarge,
      goesTo: ["T-11", "T-12"],
    },
    {
      code: "INT-12",
      requirements: ["D-156"],
      name: text("Protracted plan for each large client", "Затяжная техника: план на каждого крупного клиента"),
      owner: people.vipManager,
      support: text(
        "letters, information, PR material, local marketing with targeted and contextual adverts",
        "письма, информация, PR-материалы, локальный маркетинг с таргетированной и контекстной рекламой",
      ),
      task: text(
        "Every action is in the CRM: calls, letters, information, greetings.",
        "Все действия — в CRM: звонки, письма, информация, поздравления.",
      ),
      goesTo: ["T-30", "LMP-0"],
    },
  ],
};
