import { text } from "../../ground/text.ts";
import type { SettingSpec } from "./setting-spec.ts";

/** Who we are on paper that leaves the house: letterhead, terms and signature of T-24 to T-26 and T-32. */
export const companySettings = {
  companyName: {
    kind: "text",
    default: "",
    label: text("Our company", "Наша компания"),
    explanation: text(
      "Name at the head of letters, offers and business cases; blank: no letterhead.",
      "Название в шапке писем, предложений и обоснований; пусто: без шапки.",
    ),
  },
  companyDetails: {
    kind: "text",
    default: "",
    label: text("Address and details", "Адрес и реквизиты"),
    explanation: text(
      "What stands under the name; a semicolon begins a new line.",
      "Что стоит под названием; точка с запятой начинает новую строку.",
    ),
  },
  signerName: {
    kind: "text",
    default: "",
    label: text("Who signs", "Кто подписывает"),
    explanation: text(
      "Name under offers and letters; blank: the manager of the deal or client.",
      "Имя под предложениями и письмами; пусто: менеджер сделки или клиента.",
    ),
  },
  signerRole: {
    kind: "text",
    default: "",
    label: text("Post of who signs", "Должность подписывающего"),
    explanation: text("Stands under the name.", "Стоит под именем."),
  },
  signerContacts: {
    kind: "text",
    default: "",
    label: text("Phone and e-mail", "Телефон и эл. почта"),
    explanation: text("Stand under the signature.", "Стоят под подписью."),
  },
  offerPayment: {
    kind: "text",
    default: "",
    label: text("Payment", "Порядок оплаты"),
    explanation: text(
      "Usual terms of payment, as the offer says them.",
      "Обычные условия оплаты, словами коммерческого предложения.",
    ),
  },
  offerDelivery: {
    kind: "text",
    default: "",
    label: text("Delivery", "Срок и порядок поставки"),
    explanation: text(
      "Usual terms of delivery, as the offer says them.",
      "Обычные условия поставки, словами коммерческого предложения.",
    ),
  },
  offerGuarantee: {
    kind: "text",
    default: "",
    label: text("Guarantee and service", "Гарантия и обслуживание"),
    explanation: text("Usual guarantee, as the offer says it.", "Обычная гарантия, словами коммерческого предложения."),
  },
  offerDays: {
    kind: "whole",
    default: 30,
    min: 1,
    label: text("An offer holds, days", "Предложение действует, дней"),
    explanation: text(
      "From the as-of day; blank: the day is left to be typed.",
      "Считая от даты расчёта; пусто: дату вписывают сами.",
    ),
  },
} satisfies Record<string, SettingSpec>;
