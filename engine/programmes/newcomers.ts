import { text } from "../ground/text.ts";
import { newcomerSteps as steps } from "./newcomer-steps.ts";
import { people } from "./people.ts";
import type { Programme } from "./programme.ts";

/**
 * The way of a new manager from the first day to the end of the probation: who does what at each of `newcomerSteps`.
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
      ...steps.induction,
      requirements: ["D-057", "D-058", "D-059"],
      owner: people.departmentHead,
      task: text(
        "First day. Internal instructions are read and signed for; training begins.",
        "Первый день. Внутренние инструкции читают под подпись; начинается обучение.",
      ),
      goesTo: ["CALC-30", "T-39"],
    },
    {
      ...steps.adaptation,
      requirements: ["D-060", "D-061"],
      owner: people.head,
      task: text(
        "First day. Introduce to the people of the directorate and show where everything is: toilet, canteen, tea and coffee, faxes and copiers. The newcomer is not left alone.",
        "Первый день. Познакомить с сотрудниками управления, показать, где что: туалет, столовая, чай и кофе, факсы и копиры. Новичка не оставляют одного.",
      ),
      goesTo: ["CALC-30", "T-38"],
    },
    {
      ...steps.company,
      requirements: ["D-062", "D-063"],
      owner: people.head,
      task: text(
        "First day. History, mission, goals; the services and why somebody may need them.",
        "Первый день. История, миссия, цели; услуги и зачем они могут понадобиться.",
      ),
      goesTo: ["CALC-30", "T-38"],
    },
    {
      ...steps.principle,
      requirements: ["D-064"],
      owner: people.head,
      task: text(
        "First day. Principle of work, requirements, working hours.",
        "Первый день. Принцип работы, требования, график.",
      ),
      goesTo: ["CALC-30", "T-38"],
    },
    {
      ...steps.standards,
      requirements: ["D-065"],
      owner: people.newcomer,
      task: text("Studies the documents alone; first week.", "Самостоятельно изучает материалы; первая неделя."),
      goesTo: ["CALC-30", "DOC-01"],
    },
    {
      ...steps.departments,
      requirements: ["D-066"],
      owner: text("departments", "отделы"),
      task: text("By a training programme; first and second week.", "По программе обучения; первая и вторая недели."),
      goesTo: ["CALC-30", "T-38"],
    },
    {
      ...steps.exam,
      requirements: ["D-067"],
      owner: people.departmentHead,
      task: text(
        "After the training in the departments: the knowledge is good.",
        "После обучения в отделах: знания хорошие.",
      ),
      goesTo: ["CALC-30", "T-38"],
    },
    {
      ...steps.training,
      requirements: ["D-068"],
      owner: people.head,
      task: text(
        "Who can be a client, target segments, sources of information and lists, how to call and set meetings.",
        "Кто может быть клиентом, целевые сегменты, источники информации и списки, как звонить и назначать встречи.",
      ),
      goesTo: ["CALC-30", "T-38"],
    },
    {
      ...steps.competitors,
      requirements: ["D-069"],
      owner: people.head,
      task: text(
        "What sets us apart; our strong and our weak sides.",
        "Чем мы отличаемся; наши сильные и слабые стороны.",
      ),
      goesTo: ["CALC-30", "T-29"],
    },
    {
      ...steps.coldCalls,
      requirements: ["D-070", "D-071"],
      owner: text("department head, supervisors", "начальник отдела, управляющие"),
      task: text(
        "One day. The head picks a town hardly worked so far, a list of its companies is made, the newcomer calls with supervisors beside. Aim: to know the market and to have a list of prospects.",
        "Один день. Начальник выбирает мало охваченный город России, составляется список компаний, новичок звонит под руководством управляющих. Цель: исследование рынка и список перспективных клиентов.",
      ),
      goesTo: ["CALC-30", "T-38"],
    },
    {
      ...steps.firstCalls,
      requirements: ["D-072"],
      owner: text("head of sales and newcomer side by side", "РОП и новичок рядом"),
      task: text("Calls by the list, meetings set.", "Звонки по списку, назначаются встречи."),
      goesTo: ["CALC-30", "T-38"],
    },
    {
      ...steps.firstMeetings,
      requirements: ["D-073", "D-074", "D-075"],
      owner: text("head of sales or experienced manager", "РОП или опытный менеджер"),
      task: text(
        "Together with the head of sales or an experienced manager: the first two led by the experienced one, the third by the newcomer. A debrief after each is a must.",
        "Вместе с РОПом или опытным менеджером: две первые ведёт опытный, третью — новичок. После каждой обязателен разбор полётов.",
      ),
      goesTo: ["CALC-30"],
    },
    {
      ...steps.ownWay,
      requirements: ["D-076"],
      owner: people.head,
      task: text(
        "One of four: mailing, then calls; cold calls; cold visits; closing in a pair.",
        "Один из четырёх вариантов: рассылка, затем звонки; холодные звонки; холодные визиты; закрытие в паре.",
      ),
      goesTo: ["CALC-30", "T-37", "TR-IND-2"],
    },
    {
      ...steps.books,
      requirements: ["D-077", "D-078"],
      owner: people.newcomer,
      task: text(
        "30 minutes every day until the probation ends, with a short written summary. Each book has its date; then an attestation: what was learned, the summary is checked.",
        "30 минут каждый день до конца испытательного срока, с кратким письменным конспектом. На книгу даётся срок, затем аттестация: что усвоено, конспект проверяется.",
      ),
      goesTo: ["CALC-30", "T-40"],
    },
    {
      ...steps.talks,
      requirements: ["D-079", "D-080", "D-081", "D-082"],
      owner: people.head,
      task: text(
        "After 2 weeks, 1 month and 2 months. See how it goes, support after the first failures. Thoughts to expect: the company and its services are no good, nobody needs them. A frank talk with examples from one's own work and from a crisis overcome.",
        "Через 2 недели, 1 месяц и 2 месяца. Посмотреть, как идут дела, поддержать после первых неудач. Ожидаемые мысли: компания и услуги плохие, никому это не нужно. Откровенный разговор с примерами из своей работы и того, как был пройден кризис.",
      ),
      goesTo: ["CALC-30", "T-42"],
    },
  ],
};
