import { text } from "../words/text.ts";
import { people } from "./people.ts";
import type { Offset, Programme } from "./programme.ts";

const firstDay: readonly Offset[] = [{ count: 0, unit: "workdays" }];

/**
 * The way of a new manager from the first day to the end of the probation.
 *
 * The source gives the first day and the days of the talks; the other dates are an assumption of the method (CALC-30).
 */
export const newcomers: Programme = {
  code: "TR-NEW",
  name: text("Training of newcomers", "Обучение новичков"),
  goal: text(
    "New knowledge. It starts on the first day, runs without a break and never ends; it makes specialists, not numbers.",
    "Новые знания. Обучение начинается в первый день, идёт без перерыва и не кончается; оно делает специалистов, а не «единицы».",
  ),
  items: [
    {
      code: "TR-NEW-01",
      requirements: ["D-057", "D-058", "D-059"],
      name: text("Induction", "Вводный инструктаж"),
      owner: people.departmentHead,
      task: text(
        "First day. Internal instructions are read and signed for; training begins.",
        "Первый день. Внутренние инструкции читают под подпись; начинается обучение.",
      ),
      goesTo: ["CALC-30", "T-39"],
      due: firstDay,
    },
    {
      code: "TR-NEW-02",
      requirements: ["D-060", "D-061"],
      name: text("Adaptation", "Адаптация"),
      owner: people.head,
      task: text(
        "First day. Introduce to the people of the directorate and show where everything is: toilet, canteen, tea and coffee, faxes and copiers. The newcomer is not left alone.",
        "Первый день. Познакомить с сотрудниками управления, показать, где что: туалет, столовая, чай и кофе, факсы и копиры. Новичка не оставляют одного.",
      ),
      goesTo: ["CALC-30", "T-38"],
      due: firstDay,
    },
    {
      code: "TR-NEW-03",
      requirements: ["D-062", "D-063"],
      name: text("About the company", "Рассказ о компании"),
      owner: people.head,
      task: text(
        "First day. History, mission, goals; the services and why somebody may need them.",
        "Первый день. История, миссия, цели; услуги и зачем они могут понадобиться.",
      ),
      goesTo: ["CALC-30", "T-38"],
      due: firstDay,
    },
    {
      code: "TR-NEW-04",
      requirements: ["D-064"],
      name: text("How work is done", "Как ведётся работа"),
      owner: people.head,
      task: text(
        "First day. Principle of work, requirements, working hours.",
        "Первый день. Принцип работы, требования, график.",
      ),
      goesTo: ["CALC-30", "T-38"],
      due: firstDay,
    },
    {
      code: "TR-NEW-05",
      requirements: ["D-065"],
      name: text("Technologies and standards", "Технологии и стандарты"),
      owner: people.newcomer,
      task: text("Studies the documents alone; first week.", "Самостоятельно изучает материалы; первая неделя."),
      goesTo: ["CALC-30", "DOC-01"],
      due: [{ count: 5, unit: "workdays" }],
    },
    {
      code: "TR-NEW-06",
      requirements: ["D-066"],
      name: text("Training in the departments", "Обучение в отделах"),
      owner: text("departments", "отделы"),
      task: text("By a training programme; first and second week.", "По программе обучения; первая и вторая недели."),
      goesTo: ["CALC-30", "T-38"],
      due: [{ count: 10, unit: "workdays" }],
    },
    {
      code: "TR-NEW-07",
      requirements: ["D-067"],
      name: text("Exam", "Экзамен"),
      owner: people.departmentHead,
      task: text(
        "After the training in the departments: the knowledge is good.",
        "После обучения в отделах: знания хорошие.",
      ),
      goesTo: ["CALC-30", "T-38"],
      due: [{ count: 10, unit: "workdays" }],
    },
    {
      code: "TR-NEW-08",
      requirements: ["D-068"],
      name: text("Newcomer's training", "Тренинг новичка"),
      owner: people.head,
      task: text(
        "Who can be a client, target segments, sources of information and lists, how to call and set meetings.",
        "Кто может быть клиентом, целевые сегменты, источники информации и списки, как звонить и назначать встречи.",
      ),
      goesTo: ["CALC-30", "T-38"],
      due: [{ count: 11, unit: "workdays" }],
    },
    {
      code: "TR-NEW-09",
      requirements: ["D-069"],
      name: text("About competitors", "О конкурентах"),
      owner: people.head,
      task: text(
        "What sets us apart; our strong and our weak sides.",
        "Чем мы отличаемся; наши сильные и слабые стороны.",
      ),
      goesTo: ["CALC-30", "T-29"],
      due: [{ count: 11, unit: "workdays" }],
    },
    {
      code: "TR-NEW-10",
      requirements: ["D-070", "D-071"],
      name: text("Day of cold calls", "День холодных звонков"),
      owner: text("department head, supervisors", "начальник отдела, управляющие"),
      task: text(
        "One day. The head picks a town hardly worked so far, a list of its companies is made, the newcomer calls with supervisors beside. Aim: to know the market and to have a list of prospects.",
        "Один день. Начальник выбирает мало охваченный город России, составляется список компаний, новичок звонит под руководством управляющих. Цель: исследование рынка и список перспективных клиентов.",
      ),
      goesTo: ["CALC-30", "T-38"],
      due: [{ count: 12, unit: "workdays" }],
    },
    {
      code: "TR-NEW-11",
      requirements: ["D-072"],
      name: text("First calls to clients", "Первые звонки клиентам"),
      owner: text("head of sales and newcomer side by side", "РОП и новичок рядом"),
      task: text("Calls by the list, meetings set.", "Звонки по списку, назначаются встречи."),
      goesTo: ["CALC-30", "T-38"],
      due: [{ count: 13, unit: "workdays" }],
    },
    {
      code: "TR-NEW-12",
      requirements: ["D-073", "D-074", "D-075"],
      name: text("First meetings", "Первые встречи"),
      owner: text("head of sales or experienced manager", "РОП или опытный менеджер"),
      task: text(
        "Together with the head of sales or an experienced manager: the first two led by the experienced one, the third by the newcomer. A debrief after each is a must.",
        "Вместе с РОПом или опытным менеджером: две первые ведёт опытный, третью — новичок. После каждой обязателен разбор полётов.",
      ),
      goesTo: ["CALC-30"],
      due: [{ count: 15, unit: "workdays" }],
    },
    {
      code: "TR-NEW-13",
      requirements: ["D-076"],
      name: text("Newcomer's personal way of selling", "Личная технология новичка"),
      owner: people.head,
      task: text(
        "One of four: mailing, then calls; cold calls; cold visits; closing in a pair.",
        "Один из четырёх вариантов: рассылка, затем звонки; холодные звонки; холодные визиты; закрытие в паре.",
      ),
      goesTo: ["CALC-30", "T-37", "TR-IND-2"],
      due: [{ count: 20, unit: "workdays" }],
    },
    {
      code: "TR-NEW-14",
      requirements: ["D-077", "D-078"],
      name: text("Books of the directorate's library", "Книги библиотеки управления"),
      owner: people.newcomer,
      task: text(
        "30 minutes every day until the probation ends, with a short written summary. Each book has its date; then an attestation: what was learned, the summary is checked.",
        "30 минут каждый день до конца испытательного срока, с кратким письменным конспектом. На книгу даётся срок, затем аттестация: что усвоено, конспект проверяется.",
      ),
      goesTo: ["CALC-30", "T-40"],
    },
    {
      code: "TR-NEW-15",
      requirements: ["D-079", "D-080", "D-081", "D-082"],
      name: text("Support talks", "Беседы для поддержки"),
      owner: people.head,
      task: text(
        "After 2 weeks, 1 month and 2 months. See how it goes, support after the first failures. Thoughts to expect: the company and its services are no good, nobody needs them. A frank talk with examples from one's own work and from a crisis overcome.",
        "Через 2 недели, 1 месяц и 2 месяца. Посмотреть, как идут дела, поддержать после первых неудач. Ожидаемые мысли: компания и услуги плохие, никому это не нужно. Откровенный разговор с примерами из своей работы и того, как был пройден кризис.",
      ),
      goesTo: ["CALC-30", "T-42"],
      due: [
        { count: 2, unit: "weeks" },
        { count: 1, unit: "months" },
        { count: 2, unit: "months" },
      ],
    },
  ],
};
