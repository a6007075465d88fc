import { text } from "../../ground/text.ts";
import type { TableSpec } from "../column-spec.ts";
import { headings } from "../headings.ts";

/** Bulk letters and their response. */
export const mailings = {
  name: text("Mailings", "Рассылки"),
  aliases: headings`mailing, email campaigns, Рассылка`,
  recognisedBy: [["sent", "responses"]],
  id: "mailingId",
  columns: {
    mailingId: {
      type: "text",
      required: true,
      heading: text("ID", "Код"),
      aliases: headings`mailing_id, mailing, campaign name, name, Рассылка, Название`,
      help: text("Code or name of the mailing.", "Код или название рассылки."),
    },
    date: {
      type: "date",
      heading: text("Date", "Дата"),
      aliases: headings`sent on, send date, Дата отправки, Дата рассылки`,
      help: text("Day it was sent.", "День отправки."),
    },
    channel: {
      type: "code",
      list: "letterChannel",
      heading: text("Channel", "Канал"),
      aliases: headings`sent by, Способ`,
      help: text("e-mail, courier, post or fax.", "эл. почта, курьер, почта или факс."),
    },
    sent: {
      type: "whole",
      min: 0,
      required: true,
      heading: text("Sent", "Отправлено"),
      aliases: headings`letters sent, Писем отправлено`,
      help: text("Letters sent.", "Сколько писем отправлено."),
    },
    returned: {
      type: "whole",
      min: 0,
      heading: text("Returned", "Возврат"),
      aliases: headings`bounced, bounces, undelivered, Возвраты, Не доставлено`,
      help: text("Letters that came back; blank is 0.", "Сколько вернулось; пусто — 0."),
    },
    responses: {
      type: "whole",
      min: 0,
      required: true,
      heading: text("Responses", "Откликов"),
      aliases: headings`replies, answers, Отклики, Ответов`,
      help: text("Clients who responded.", "Сколько клиентов откликнулось."),
    },
  },
} satisfies TableSpec;
