import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** The sales staff: sellers and those who lead them. */
export const managers = {
  name: text("Managers", "Менеджеры"),
  aliases: headings`
    sales_teams, sales team, team, sales_reps, sales reps, staff, employees, users, owners, sellers, salespeople,
    Сотрудники, Продавцы, Пользователи, Персонал, Команда, Отдел продаж, Штат`,
  recognisedBy: [
    ["name", "role"],
    ["name", "fte"],
    ["name", "supervisorId"],
    ["name", "planShare"],
    ["name", "hiredOn"],
  ],
  id: "managerId",
  // A team list of names only is the usual one; then the name is the id.
  idFrom: ["name"],
  knownBy: ["name"],
  columns: {
    managerId: {
      type: "text",
      heading: text("ID", "Код"),
      aliases: headings`
        manager_id, sales_rep_id, user_id, owner_id, employee_id, staff_id, Код менеджера, ID менеджера,
        ID сотрудника, Табельный номер, Логин`,
      help: text(
        "Unique code of the person. Leave the column out and the name is the code.",
        "Уникальный код сотрудника. Если столбца нет, кодом служит имя.",
      ),
    },
    // "Manager" comes last: beside `sales_agent` it is the superior (see supervisorId), alone it is the seller.
    name: {
      type: "text",
      required: true,
      heading: text("Name", "Имя"),
      aliases: headings`
        sales_agent, sales rep, sales representative, salesperson, seller, full name, employee, employee name, manager
        name, manager_nickname, owner, owner name, user, user name, ФИО, Ф.И.О., Фамилия Имя, Фамилия, Сотрудник,
        Продавец, Ответственный, Имя сотрудника, Имя менеджера, ФИО менеджера, Наименование, Пользователь, Торговый
        представитель, Менеджер по продажам, sales manager, account manager, МП, Менеджер, manager, rep, rep name,
        display name, Куратор, Имя и фамилия`,
      help: text("Name, as deals and clients name the person.", "Имя, как его пишут в сделках и у клиентов."),
    },
    // Team exports list sellers without a post; whoever has none sells (territorial), who is named as a superior leads.
    role: {
      type: "code",
      list: "managerRole",
      heading: text("Role", "Роль"),
      aliases: headings`position, job title, title, post, Должность, Функция, Позиция`,
      help: text("Post, from the list. Blank: a seller.", "Должность из списка. Пусто: продавец."),
    },
    // Blank is yes: a team list names those who work.
    active: {
      type: "flag",
      byDefault: true,
      heading: text("Active", "Работает"),
      aliases: headings`is active, status, active user, employed, Активен, Статус, Действующий`,
      help: text("yes or no; blank is yes.", "да или нет; пусто — да."),
    },
    fte: {
      type: "number",
      min: 0,
      max: 1,
      heading: text("FTE", "Ставка"),
      aliases: headings`full-time equivalent, workload, Доля ставки, Занятость`,
      help: text("Share of a full post, 0 to 1; blank is 1.", "Доля ставки, от 0 до 1; пусто — 1."),
    },
    ramp: {
      type: "number",
      min: 0,
      max: 1,
      heading: text("Ramp", "Коэффициент ввода"),
      aliases: headings`ramp-up, ramp up, Ввод в должность`,
      help: text(
        "Share of full productivity of a newcomer, 0 to 1; blank is 1.",
        "Доля полной отдачи новичка, от 0 до 1; пусто — 1.",
      ),
    },
    hiredOn: {
      type: "date",
      long: true,
      heading: text("Hired", "Принят"),
      aliases: headings`
        hire date, hired on, start date, employment date, Дата приёма, Дата найма, Принят на работу, Дата выхода`,
      help: text("Day the person was hired.", "День приёма на работу."),
    },
    leftOn: {
      type: "date",
      heading: text("Left", "Уволен"),
      aliases: headings`
        leaving date, left on, end date, termination date, last day, Дата увольнения, Последний день, Уволен с`,
      help: text(
        "Last day at work; blank: still there. No target after it.",
        "Последний рабочий день; пусто — работает. После него цели нет.",
      ),
    },
    planShare: {
      type: "share",
      min: 0,
      max: 1,
      heading: text("Plan share", "Доля плана"),
      aliases: headings`quota share, share of plan, Доля в плане`,
      help: text("Fixed share of the department's plan, 0 to 100 %.", "Закреплённая доля плана отдела, от 0 до 100 %."),
    },
    categoryShares: {
      type: "text",
      heading: text("A;B;C split", "Доли категорий"),
      aliases: headings`category shares, category split, Доли A;B;C`,
      help: text(
        "Shares of A, B and C in the person's plan, separated by semicolons, together 1: 0.6; 0.3; 0.1.",
        "Доли A, B и C в плане сотрудника через точку с запятой, вместе 1: 0,6; 0,3; 0,1.",
      ),
    },
    channelShares: {
      type: "text",
      heading: text("Channel split", "Доли каналов"),
      aliases: headings`channel shares`,
      help: text(
        "Channel and share, separated by semicolons, together 1: Retail 0.7; Wholesale 0.3.",
        "Канал и доля через точку с запятой, вместе 1: Розница 0,7; Опт 0,3.",
      ),
    },
    region: {
      type: "text",
      heading: text("Region", "Регион"),
      aliases: headings`
        regional_office, region_id, office, territory, branch, Территория, Филиал, Офис, Подразделение, Город`,
      help: text("Region the person works in.", "Регион, где работает сотрудник."),
    },
    square: {
      type: "text",
      heading: text("Square", "Квадрат"),
      aliases: headings`Квадрат города`,
      help: text("Square of the city, for visits street by street.", "Квадрат города для обхода по улицам."),
    },
    channels: {
      type: "text",
      heading: text("Channels", "Каналы"),
      aliases: headings`channel, sales channels, Канал, Каналы сбыта`,
      help: text(
        "Channels the person sells in, separated by semicolons.",
        "Каналы, в которых продаёт сотрудник, через точку с запятой.",
      ),
    },
    strengths: {
      type: "text",
      heading: text("Strengths", "Сильные стороны"),
      help: text(
        "writing, network, phone, field, experience; separated by semicolons, the strongest first.",
        "письмо, связи, телефон, «поле», опыт; через точку с запятой, сильнейшая первой.",
      ),
    },
    weaknesses: {
      type: "text",
      heading: text("Weaknesses", "Слабые"),
      aliases: headings`Слабые стороны`,
      help: text("What the person finds hard.", "Что даётся трудно."),
    },
    technique: {
      type: "text",
      heading: text("Personal technique", "Личная технология"),
      help: text("Code of the personal technique, TR-IND-….", "Код личной технологии, TR-IND-…."),
    },
    supervisorId: {
      type: "ref",
      table: "Managers",
      heading: text("Reports to", "Руководитель"),
      aliases: headings`
        supervisor, supervisor_id, boss, team lead, team leader, line manager, head, head of sales, reports to id,
        sales head, РОП, Начальник, Начальник отдела, Непосредственный руководитель, Управляющий, Супервайзер,
        Старший менеджер, Руководитель отдела, Подчиняется`,
      leftover: headings`manager, sales manager, manager name, manager_id, Менеджер`,
      help: text("The person's superior, as in ID or Name.", "Кому подчиняется: код или имя."),
    },
  },
} satisfies TableSpec;
