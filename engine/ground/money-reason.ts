/**
 * Where a row's money went (AM-70). Exactly one for each row that was read; the order is that of the list on R-28.
 *
 * `counted` and `otherPeriods` are money in use; all others are set aside.
 */
export const moneyReasons = [
  "inTable",
  "counted",
  "otherPeriods",
  "wonUndated",
  "lostUndated",
  "noDay",
  "futureDay",
  "noClient",
  "stageUnknown",
  "cancelled",
  "refunded",
  "unpaid",
  "otherCurrency",
  "repeatedRow",
  "repeatedId",
  "unreadable",
  "noAmount",
  "printedTotal",
  "groupRow",
  "otherSource",
  "withinGoal",
] as const;

export type MoneyReason = (typeof moneyReasons)[number];

/** The reason as it stands in a column of bytes. */
export function reasonNumber(reason: MoneyReason): number {
  return moneyReasons.indexOf(reason);
}
