import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { clientColumn } from "./common-columns.ts";

/** People at the clients: who decides, who shapes the decision, who influences it. */
export const contacts = {
  name: text("Contacts", "Контактные лица"),
  aliases: headings`people, persons, contact persons, Контактные данные, Лица`,
  recognisedBy: [
    ["name", "clientId", "role"],
    ["name", "clientId", "phone"],
    ["name", "clientId", "email"],
    ["name", "title", "email"],
  ],
  id: "personId",
  idFrom: ["name"],
  knownBy: ["name"],
  columns: {
    personId: {
      type: "text",
      heading: text("Person ID", "Код лица"),
      aliases: headings`id, contact_id, record id, ID контакта, Код, Код контакта`,
      help: text(
        "Unique code of the person. Leave the column out and the name is the code.",
        "Уникальный код лица. Если столбца нет, кодом служит имя.",
      ),
    },
    clientId: { ...clientColumn, required: true },
    name: {
      type: "text",
      required: true,
      heading: text("Name", "Имя"),
      aliases: headings`
        full name, contact name, contact, person, primary_poc, last name, first name, ФИО, Ф.И.О., Контактное лицо,
        Контакт, Фамилия, Имя контакта, Имя и фамилия`,
      help: text("Name of the person.", "Имя и фамилия."),
    },
    title: {
      type: "text",
      heading: text("Title", "Должность"),
      aliases: headings`job title, position`,
      help: text("The person's post.", "Должность."),
    },
    phone: {
      type: "text",
      heading: text("Phone", "Телефон"),
      aliases: headings`
        phone number, mobile, mobile phone, work phone, Рабочий телефон, Мобильный телефон, Мобильный, Тел.`,
      help: text("Phone number, as text.", "Номер телефона, текстом."),
    },
    email: {
      type: "text",
      heading: text("E-mail", "Эл. почта"),
      aliases: headings`email address, work email, Почта, Электронная почта, Рабочий e-mail, Адрес эл. почты`,
      help: text("E-mail address.", "Адрес эл. почты."),
    },
    // CRM exports do not know it; a person without a role counts as a role not yet found (CALC-05).
    role: {
      type: "code",
      list: "personRole",
      heading: text("Role", "Роль"),
      aliases: headings`contact role, buying role, decision role, Роль в сделке, Роль контакта`,
      help: text(
        "The decision maker decides, the recommender shapes the decision, an influencer has a say; gatekeeper, other.",
        "ЛПР принимает решение, ЛФР формирует, ЛВР влияет; секретарь, прочее.",
      ),
    },
    needsNoted: {
      type: "text",
      heading: text("Needs", "Потребности"),
      help: text("What the person needs, in words.", "Что нужно этому лицу, словами."),
    },
    criteriaNoted: {
      type: "text",
      heading: text("Decision criteria", "Критерии решения"),
      aliases: headings`criteria, Критерии`,
      help: text("By what the person decides, in words.", "По чему это лицо решает, словами."),
    },
  },
} satisfies TableSpec;
