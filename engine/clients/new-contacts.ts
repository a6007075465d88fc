import type { Day, Money, Period, Share } from "../ground/units.ts";

/** One value per client. */
export interface NewContactColumns {
  /** Day the client came into the database; NaN where it is not known. */
  readonly cameOn: Float64Array;
  /** Place in the list of sources; -1 is blank. */
  readonly source: Int8Array;
  /** Day of the first payment; NaN for who never paid. */
  readonly firstPaid: Float64Array;
  /** Money of the period, whole units. */
  readonly money: Float64Array;
  /** Day the contact dropped out (a lost deal, a refusal) without ever having bought; NaN for who did not. */
  readonly droppedOn: Float64Array;
}

export interface SourceContacts {
  /** Place in the list; -1 for contacts whose source is not known. */
  readonly source: number;
  readonly contacts: number;
  readonly firstPayers: number;
}

/** Blocks 1 and 2: contacts won and contacts turned into money. */
export interface NewContacts {
  readonly contacts: number;
  /** Largest first; sources without anybody are left out. */
  readonly sources: readonly SourceContacts[];
  readonly firstPayers: number;
  readonly firstMoney: Money;
  /** First payers ÷ new contacts; NaN without contacts. */
  readonly conversion: Share;
  /** Rows of those who dropped out in the period. */
  readonly dropped: readonly number[];
}

/**
 * Who came into the database in the period, by source; who paid for the first time, how much; who dropped out.
 *
 * @see CALC-34 (blocks 1 and 2)
 * @example 40 new contacts, K5 pays its first 50,000 → firstPayers 1, firstMoney 50,000, conversion 0.025
 */
export function newContacts(columns: NewContactColumns, { from, to }: Pick<Period, "from" | "to">): NewContacts {
  const { cameOn, source, firstPaid, money, droppedOn } = columns;
  const isIn = (day: Day): boolean => day >= from && day <= to;
  const bySource = new Map<number, { source: number; contacts: number; firstPayers: number }>();
  const dropped: number[] = [];
  let [contacts, firstPayers, firstMoney] = [0, 0, 0];
  for (let row = 0; row < cameOn.length; row++) {
    const [isNew, isPayer] = [isIn(cameOn[row]), isIn(firstPaid[row])];
    if (isNew) contacts++;
    if (isPayer) {
      firstPayers++;
      firstMoney += money[row] || 0;
    }
    if (isIn(droppedOn[row])) dropped.push(row);
    if (!isNew && !isPayer) continue;
    const one = bySource.get(source[row]) ?? { source: source[row], contacts: 0, firstPayers: 0 };
    bySource.set(source[row], one);
    if (isNew) one.contacts++;
    if (isPayer) one.firstPayers++;
  }
  const sources = [...bySource.values()].sort(
    (one, other) => other.contacts - one.contacts || other.firstPayers - one.firstPayers || one.source - other.source,
  );
  return { contacts, sources, firstPayers, firstMoney, conversion: firstPayers / (contacts || Number.NaN), dropped };
}
