import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";
import { clientColumn, dealColumn, managerColumn } from "./common-columns.ts";

/** Contacts with clients, planned and done. */
export const activities = {
  name: text("Activities", "Контакты"),
  aliases: headings`
    activity, tasks, calls, events, web_events, touches, engagements, interactions, meetings, Дела, Задачи, События,
    Активности, Взаимодействия, Звонки, Встречи, История контактов`,
  recognisedBy: [
    ["clientId", "type", "doneDate"],
    ["clientId", "type", "dueDate"],
    ["managerId", "type", "dueDate"],
    ["clientId", "promised"],
  ],
  id: "activityId",
  columns: {
    activityId: {
      type: "text",
      heading: text("ID", "Код"),
      aliases: headings`activity_id, task_id, event_id, record id, Номер, №, ID дела, ID задачи`,
      help: text("Unique code of the contact.", "Уникальный код контакта."),
    },
    clientId: { ...clientColumn, required: "column" },
    // Exports of site or mail events have no person; then the client's manager did it.
    managerId: {
      ...managerColumn,
      help: text("Who makes the contact. Blank: the client's manager.", "Кто делает контакт. Пусто: менеджер клиента."),
    },
    dealId: dealColumn,
    // Logs of site and mail events have no kind of contact; `channelAsType` and `deriveActivities` see to it.
    type: {
      type: "code",
      list: "activityType",
      heading: text("Type", "Вид"),
      aliases: headings`
        activity type, task type, event type, event_name, operation, Тип, Тип дела, Тип задачи, Вид контакта,
        Вид взаимодействия, Операция, Тип активности`,
      help: text("Kind of contact, from the list.", "Вид контакта из списка."),
    },
    letterChannel: {
      type: "code",
      list: "letterChannel",
      heading: text("Channel", "Способ"),
      aliases: headings`letter channel, sent by, Канал, Способ отправки`,
      help: text(
        "How a letter was sent: e-mail, courier, post or fax.",
        "Как отправлено письмо: эл. почта, курьер, почта или факс.",
      ),
    },
    // Lists of past contacts have none; a done date means done, a due date alone means planned.
    status: {
      type: "code",
      list: "activityStatus",
      heading: text("Status", "Статус"),
      aliases: headings`task status, completed, is done, Состояние, Выполнено, Статус задачи`,
      help: text("planned, done, missed or cancelled.", "план, сделано, не состоялся или отменён."),
    },
    dueDate: {
      type: "date",
      heading: text("Due", "Срок"),
      aliases: headings`
        due date, deadline, planned date, scheduled for, Крайний срок, Плановая дата, Дата (план), План`,
      help: text("Day the contact is planned for.", "День, на который назначен контакт."),
    },
    dueTime: {
      type: "time",
      heading: text("Time", "Время"),
      aliases: headings`due time, start time, Время контакта, Время начала`,
      help: text("Time of day, hh:mm.", "Время, чч:мм."),
    },
    promised: {
      type: "flag",
      heading: text("Promised", "Обещано"),
      aliases: headings`agreed, Договорённость, Договорились`,
      help: text("yes: agreed with the client; blank is no.", "да: договорились с клиентом; пусто — нет."),
    },
    doneDate: {
      type: "date",
      happened: true,
      heading: text("Done", "Сделано"),
      aliases: headings`
        done on, done date, occurred_at, completed on, completed at, completed date, marked as done time,
        activity date, date, Дата, Дата контакта, Дата выполнения, Дата завершения, Факт, Дата звонка, Дата встречи`,
      help: text("Day the contact was made.", "День, когда контакт состоялся."),
    },
    minutes: {
      type: "whole",
      min: 0,
      heading: text("Minutes", "Минут"),
      aliases: headings`
        duration, duration (minutes), minutes spent, Длительность, Продолжительность, Минуты, Длительность мин`,
      help: text("How long it took; blank is the norm.", "Сколько длился; пусто — по норме."),
    },
    personId: {
      type: "ref",
      table: "Contacts",
      toldApartBy: "clientId",
      heading: text("Person", "Лицо"),
      aliases: headings`person_id, contact, contact_id, contact name, primary_poc, Контакт, Контактное лицо, Код лица`,
      help: text("Person talked to, as on the sheet Contacts.", "С кем говорили, как на листе «Контактные лица»."),
    },
    interest: {
      type: "code",
      list: "interest",
      heading: text("Interest", "Интерес"),
      help: text("high, medium, low or refused.", "высокий, средний, низкий или отказ."),
    },
    result: {
      type: "text",
      heading: text("Result", "Итог"),
      aliases: headings`outcome, notes, comment, Результат, Комментарий, Примечание`,
      help: text("What came of it.", "Чем закончилось."),
    },
    followsId: {
      type: "ref",
      table: "Activities",
      heading: text("Follows", "К контакту"),
      aliases: headings`follows id, related to activity`,
      help: text("ID of the contact this one follows.", "Код контакта, за которым следует этот."),
    },
    largeFound: {
      type: "flag",
      heading: text("Turned out large", "Оказался крупным"),
      aliases: headings`large found, Крупный`,
      help: text("yes: the client proved to be large.", "да: клиент оказался крупным."),
    },
  },
} satisfies TableSpec;
