import { text } from "../ground/text.ts";

/** Who does or helps, as the programmes name them. */
export const people = {
  managers: text("managers", "менеджеры"),
  eachManager: text("each manager", "каждый менеджер"),
  manager: text("manager", "менеджер"),
  territorialManager: text("territorial manager", "территориальный менеджер"),
  seniorManager: text("senior manager and manager", "старший менеджер и менеджер"),
  vipManager: text("VIP manager", "VIP-менеджер"),
  head: text("head of sales", "РОП"),
  departmentHead: text("department head", "начальник отдела"),
  departmentHeads: text("department heads", "начальники отделов"),
  supervisor: text("supervisor", "управляющий"),
  marketing: text("marketing", "отдел маркетинга"),
  salesAndMarketing: text("sales and marketing", "отделы продаж и маркетинга"),
  newcomer: text("newcomer", "новичок"),
  everybody: text("everybody", "весь коллектив"),
};
