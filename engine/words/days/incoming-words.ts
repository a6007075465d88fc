import { text } from "../../ground/text.ts";

/** The block of R-27 that shares out incoming clients. */
export const incomingWords = {
  title: text(
    "Incoming clients without a manager: who should take them",
    "Входящие клиенты без менеджера: кому отдать",
  ),
  cameOn: text("First enquiry", "Обратился"),
  region: text("Region", "Регион"),
  proposed: text("Proposed manager", "Предлагаемый менеджер"),
  reason: text("Why", "Почему"),
  matched: text(
    "sells there; received least this month for the working time: {load}",
    "продаёт в регионе и канале; меньше всех получил в этом месяце на ставку: {load}",
  ),
  anybody: text(
    "nobody sells there; of all received least this month for the working time: {load}",
    "в регионе и канале никто не продаёт; из всех меньше получил в этом месяце на ставку: {load}",
  ),
  nobody: text("nobody can take it", "взять некому"),
  receivers: text("Incoming clients by manager, this month", "Входящие клиенты по менеджерам, этот месяц"),
  capacity: text("FTE × ramp", "Ставка × ввод"),
  received: text("Received", "Получено"),
  given: text("Proposed", "Предложено"),
  load: text("Per full post", "На полную ставку"),
};
