import { text } from "../../ground/text.ts";

/** Why a snapshot of the funnel is not saved. */
export const snapshotWords = {
  noDeals: text(
    "There are no open deals: a snapshot of the funnel would be empty.",
    "Открытых сделок нет: срез воронки был бы пустым.",
  ),
  noCodes: text(
    "No open deal has a code, by which it could be found again later: fill the column Deal ID of the sheet Deals.",
    "Ни у одной открытой сделки нет кода, по которому её можно найти потом: заполните столбец «Код сделки» листа «Сделки».",
  ),
};
