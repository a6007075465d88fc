import { text } from "../../ground/text.ts";
import { headings } from "../headings.ts";
import type { AliasesOf, ListLabels } from "./closed-list.ts";

/** What is done with clients, by which way, on which days. */
export const activityLists = {
  activityType: {
    call: text("call", "звонок"),
    officeMeeting: text("meeting at our office", "встреча у нас"),
    awayMeeting: text("meeting away", "встреча на выезде"),
    presentation: text("presentation", "презентация"),
    letter: text("letter", "письмо"),
    coldVisit: text("cold visit", "холодный визит"),
    paperwork: text("contract and shipment paperwork", "оформление договора и отгрузки"),
    mailing: text("mailing", "рассылка"),
    info: text("sending information", "отправка информации"),
    greeting: text("greeting", "поздравление"),
    event: text("event", "мероприятие"),
    advert: text("advertising", "реклама"),
    other: text("other", "прочее"),
  },
  activityStatus: {
    planned: text("planned", "план"),
    done: text("done", "сделано"),
    missed: text("missed", "не состоялся"),
    cancelled: text("cancelled", "отменён"),
  },
  letterChannel: {
    email: text("e-mail", "эл. почта"),
    courier: text("courier", "курьер"),
    post: text("post", "почта"),
    fax: text("fax", "факс"),
  },
  dayType: {
    holiday: text("holiday", "выходной"),
    workday: text("workday", "рабочий"),
    short: text("short", "сокращённый"),
  },
} satisfies Record<string, ListLabels>;

export const activityAliases: AliasesOf<typeof activityLists> = {
  activityType: {
    call: headings`
      calls, phone, phone call, outgoing call, incoming call, outbound call, inbound call, logged call, telephone,
      звонки, телефонный звонок, исходящий звонок, входящий звонок, исходящий, разговор`,
    officeMeeting: headings`
      meeting, meetings, office meeting, online meeting, video call, video meeting, zoom, встреча, встреча в офисе,
      встреча онлайн, онлайн-встреча, видеовстреча, совещание, переговоры`,
    awayMeeting: headings`
      away meeting, visit, client visit, site visit, field visit, on-site meeting, визит, выезд, выездная встреча,
      выезд к клиенту, встреча у клиента, встреча на территории клиента, командировка`,
    presentation: headings`demo, demonstration, product demo, презентации, демонстрация, показ`,
    letter: headings`
      e-mail, mail, letters, incoming email, outgoing email, logged email, эл. письмо, электронное письмо, письма,
      исходящее письмо, входящее письмо, почта, сообщение, message, sms, whatsapp, chat, чат`,
    coldVisit: headings`cold visits, door to door, холодные визиты`,
    paperwork: headings`contract, documents, договор, документы, оформление, отгрузка, счёт, оформление договора`,
    mailing: headings`newsletter, mass email, marketing email, campaign, e-mail рассылка`,
    info: headings`
      information, send information, proposal, quote, кп, коммерческое предложение, отправка кп, информация`,
    greeting: headings`greetings, congratulation, birthday, поздравления`,
    event: headings`
      events, webinar, exhibition, conference, seminar, мероприятия, вебинар, выставка, конференция, семинар`,
    advert: headings`ad, ads, advertisement, adwords, banner, facebook, twitter, social, реклама в сети`,
    other: headings`task, to-do, note, organic, direct, задача, дело, другое, иное, заметка, комментарий`,
  },
  activityStatus: {
    planned: headings`
      plan, open, not started, scheduled, pending, to do, new, in progress, upcoming, запланирован, запланирована,
      запланировано, назначен, назначена, ожидает, новая, в работе, не выполнена, не начата, активна`,
    done: headings`
      completed, complete, closed, held, finished, attended, yes, true, выполнен, выполнена, выполнено, завершён,
      завершена, завершено, состоялся, состоялась, закрыта, да, факт, проведена`,
    missed: headings`
      no show, no answer, not held, overdue, не состоялась, не состоялось, пропущен, пропущена, просрочен,
      просрочена, недозвон, сорван, сорвана`,
    cancelled: headings`canceled, rescheduled, отменена, отменено, перенесён, перенесена`,
  },
  letterChannel: {
    email: headings`mail, email, электронная почта, емейл, имейл`,
    courier: headings`dhl, fedex, cdek, курьером, курьерская доставка, сдэк`,
    post: headings`postal, letter, почта россии, почтой, заказное письмо`,
    fax: headings`факсом`,
  },
  dayType: {
    holiday: headings`
      day off, dayoff, off, weekend, non-working, public holiday, выходной день, праздник, праздничный,
      праздничный день, нерабочий, нерабочий день`,
    workday: headings`working, working day, work day, рабочий день, перенос, рабочая суббота`,
    short: headings`
      short day, shortened, half day, pre-holiday, сокращённый день, предпраздничный, предпраздничный день, короткий`,
  },
};
