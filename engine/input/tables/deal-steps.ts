import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { dealColumn } from "./common-columns.ts";

/** The plan of each deal, step by step. */
export const dealSteps = {
  name: text("DealSteps", "План сделки"),
  aliases: headings`deal steps, deal plan, action plan, Планы сделок, Шаги сделки, Шаги сделок`,
  recognisedBy: [
    ["dealId", "stepNo"],
    ["dealId", "plannedDate", "action"],
  ],
  columns: {
    dealId: { ...dealColumn, required: true },
    stepNo: {
      type: "whole",
      min: 1,
      required: true,
      heading: text("Step", "Шаг"),
      aliases: headings`step no, step number, no, №, № шага, Номер шага`,
      help: text(
        "Order of the step in the deal: 1, 2, 3 …, each once.",
        "Порядок шага в сделке: 1, 2, 3 …, каждый один раз.",
      ),
    },
    plannedDate: {
      type: "date",
      required: true,
      heading: text("Planned", "План"),
      aliases: headings`planned date, due, due date, date, Плановая дата, Срок, Дата`,
      help: text("Day the step is planned for.", "День, на который назначен шаг."),
    },
    doneDate: {
      type: "date",
      heading: text("Done", "Факт"),
      aliases: headings`done date, done on, completed on, Сделано, Дата выполнения`,
      help: text("Day the step was done.", "День, когда шаг сделан."),
    },
    action: {
      type: "text",
      required: true,
      heading: text("Action", "Действие"),
      aliases: headings`task, activity, what, Задача, Что сделать`,
      help: text("What is to be done.", "Что нужно сделать."),
    },
    technique: {
      type: "text",
      heading: text("Technique", "Приём"),
      aliases: headings`method, Техника`,
      help: text("Selling technique of the step.", "Приём продажи на этом шаге."),
    },
    tool: {
      type: "text",
      heading: text("Tool", "Инструмент"),
      help: text("What it is done with: proposal, presentation, questions …", "Чем: КП, презентация, вопросник …"),
    },
    checkpoint: {
      type: "flag",
      heading: text("Checkpoint", "Контрольная точка"),
      aliases: headings`milestone, Веха`,
      help: text("yes: here the deal is checked; blank is no.", "да: здесь сделку проверяют; пусто — нет."),
    },
    checkpointCriterion: {
      type: "text",
      heading: text("Passed when", "Признак прохождения"),
      aliases: headings`criterion, checkpoint criterion, Критерий`,
      help: text("By what we see that the checkpoint is passed.", "По чему видно, что точка пройдена."),
    },
    objection: {
      type: "text",
      heading: text("Expected objection", "Ожидаемое возражение"),
      aliases: headings`objection, Возражение`,
      help: text("What the client may object.", "Что может возразить клиент."),
    },
    answer: {
      type: "text",
      heading: text("Answer", "Ответ"),
      help: text("Our answer to it.", "Наш ответ."),
    },
    bargain: {
      type: "text",
      heading: text("Bargaining: concession and what is asked in return", "Торг: уступка и что взамен"),
      aliases: headings`bargain, bargaining, Торг, Уступка`,
      help: text("What we can give and what we ask for it.", "Что можем уступить и что просим взамен."),
    },
    moneyDue: {
      type: "money",
      min: 0,
      heading: text("Money from step", "Деньги шага"),
      aliases: headings`money due, amount, payment, Сумма, Оплата, Платёж`,
      help: text("Money this step brings, zero or more.", "Деньги, которые приносит шаг, не меньше нуля."),
    },
    owner: {
      type: "ref",
      table: "Managers",
      heading: text("Responsible", "Ответственный"),
      aliases: headings`owner, manager, assigned to, Менеджер, Исполнитель`,
      help: text("Who does the step. Blank: the deal's manager.", "Кто делает шаг. Пусто: менеджер сделки."),
    },
    origin: {
      type: "code",
      list: "stepOrigin",
      heading: text("Added by", "Кто внёс"),
      aliases: headings`origin, author, Автор`,
      help: text("seller or head of sales; blank is seller.", "продавец или РОП; пусто — продавец."),
    },
  },
} satisfies TableSpec;
