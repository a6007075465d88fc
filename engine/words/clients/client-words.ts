import type { IssueLevel } from "../../ground/issue.ts";
import { text, type Text } from "../../ground/text.ts";

/** What the calculations of clients tell about the input and the settings (CALC-01 to CALC-03). */
export const clientNotes = {
  ABC_ZERO_TOTAL: {
    level: "warning",
    message: text(
      "no client brings money in the period {label}: nobody is A, B or C by money",
      "за период {label} денег нет ни от одного клиента: групп A, B, C по деньгам нет",
    ),
  },
  ABC_BASIS_UNKNOWN: {
    level: "warning",
    message: text(
      'setting abcBasis: "{found}" is neither payments nor profit, and formulas are not read here; clients are ranked by payments',
      "параметр abcBasis: «{found}» — не payments и не profit, а формулы здесь не читаются; клиенты ранжированы по платежам",
    ),
  },
  ABC_FORMULA_REFUSED: {
    level: "warning",
    message: text(
      'setting abcBasis: the formula "{found}" is refused: {reason}; clients are ranked by payments',
      "параметр abcBasis: формула «{found}» не принята: {reason}; клиенты ранжированы по платежам",
    ),
  },
  ABC_PROFIT_MISSING: {
    level: "warning",
    message: text(
      "setting abcBasis: profit is known neither from Payments (Profit) nor from Clients (Profit); clients are ranked by payments",
      "параметр abcBasis: прибыли нет ни в платежах («Прибыль»), ни у клиентов («Прибыль»); клиенты ранжированы по платежам",
    ),
  },
  ABC_LIMITS_MISSING: {
    level: "warning",
    message: text(
      "setting abcMethod: fixed amounts need limitA and limitB, limitA not below limitB; classes are by share of money",
      "параметр abcMethod: для метода по суммам нужны limitA и limitB, limitA не меньше limitB; группы взяты по доле денег",
    ),
  },
  ABC_FEW_CLIENTS: {
    level: "notice",
    message: text(
      "setting abcMethod: limits are found from the data for three paying clients or more; classes are by share of money",
      "параметр abcMethod: границы по данным находятся, когда платят не меньше трёх клиентов; группы взяты по доле денег",
    ),
  },
  ABC_SHARES_WRONG: {
    level: "warning",
    message: text(
      "settings abcA and abcB: expected 0 < abcA ≤ abcB ≤ 100 %; 80 % and 95 % are used",
      "параметры abcA и abcB: ожидалось 0 < abcA ≤ abcB ≤ 100 %; взяты 80 % и 95 %",
    ),
  },
  POTENTIAL_SHARES_WRONG: {
    level: "warning",
    message: text(
      "settings potA and potB: expected 0 < potA ≤ potB ≤ 100 %; 80 % and 95 % are used",
      "параметры potA и potB: ожидалось 0 < potA ≤ potB ≤ 100 %; взяты 80 % и 95 %",
    ),
  },
  REVENUE_FROM_TURNOVER: {
    level: "notice",
    message: text(
      "no payments, won deals or sales in the period were found: the clients' own turnover is taken for the money they bring",
      "платежей, выигранных сделок и продаж за период не найдено: за деньги клиентов принят их собственный оборот",
    ),
  },
  POTENTIAL_NOT_KEPT: {
    level: "notice",
    message: text(
      "no client has a potential, neither a mark nor an amount: add the columns Client potential and Potential per year",
      "потенциала нет ни у одного клиента, ни отметки, ни суммы: добавьте столбцы «Потенциал клиента» и «Потенциал в год»",
    ),
  },
  POTENTIAL_MISSING: {
    level: "warning",
    message: text(
      "{client}: expected a mark A, B or C or an amount of potential, both are blank",
      "{client}: ожидалась отметка A, B, C или сумма потенциала, пусто и то и другое",
    ),
  },
  POTENTIAL_BELOW_ACTUAL: {
    level: "warning",
    message: text(
      "{client}: potential {amount} is less than the client already pays a year ({paid}); what it pays is used",
      "{client}: потенциал {amount} меньше того, что клиент уже платит в год ({paid}); взято то, что он платит",
    ),
  },
  TARGET_IS_CLIENT: {
    level: "warning",
    message: text(
      "{client}: a target does not buy from us yet, but this one is a client; give it another class",
      "{client}: целевой ещё не покупает у нас, а этот уже клиент; укажите другой класс",
    ),
  },
  JOINT_IS_TARGET: {
    level: "warning",
    message: text(
      "{client}: a joint client is not a target, but a prospect of potential A is one; make it a target",
      "{client}: совместный клиент не целевой, а потенциальный клиент с потенциалом A — целевой; сделайте его целевым",
    ),
  },
  CONTACT_NORM_MISSING: {
    level: "warning",
    message: text(
      "a contact with neither minutes nor a norm of its kind is counted as 0 hours",
      "контакт без минут и без нормы своего вида посчитан за 0 часов",
    ),
  },
} satisfies Readonly<Record<string, { readonly level: IssueLevel; readonly message: Text }>>;

export type ClientNoteCode = keyof typeof clientNotes;
