import type { Issue } from "../ground/issue.ts";
import { text } from "../ground/text.ts";
import type { MoneyUnit } from "../ground/units.ts";
import { looseHash } from "./loose-hash.ts";
import { looseName } from "./loose-name.ts";
import type { SameAnswers } from "./same-as.ts";
import type { RawTable } from "./raw-table.ts";

/** Two clients that may be one, as they are shown, with the money of each in small units. */
export interface MaybeSame {
  readonly client: string;
  readonly other: string;
  readonly money: number;
  readonly otherMoney: number;
  /** Nobody has answered yet. */
  readonly isOpen: boolean;
}

interface Asking {
  readonly unit: MoneyUnit;
  readonly answers: SameAnswers;
  readonly issues: Issue[];
}

const mostNamed = 5;

/**
 * AM-76: clients whose names look alike once legal form, signs and look-alike letters are put aside, or that are one name
 * under two codes, those with most money first, then those people have answered for. One notice for all still open.
 *
 * @param money of each client, small units
 */
export function maybeSame(
  clients: RawTable,
  money: Float64Array,
  { unit, answers, issues }: Asking,
): readonly MaybeSame[] {
  const name = clients.columns.get("name") ?? clients.columns.get("clientId");
  if (!name?.list) return [];
  const first = new Map<string, number>();
  const pairs: Omit<MaybeSame, "isOpen">[] = [];
  const { words } = name.list;
  const nameOf = (row: number): string => bareName(clients, row, words[name.values[row]]);
  for (const row of rowsWithTwin(clients.rowCount, nameOf)) {
    const form = looseName(nameOf(row));
    if (form === "") continue;
    const earlier = first.get(form);
    if (earlier === undefined) first.set(form, row);
    else {
      const shown = (at: number): string => name.list!.words[name.values[at]];
      pairs.push({
        client: shown(earlier),
        other: shown(row),
        money: money[earlier],
        otherMoney: money[row],
      });
    }
  }
  const moneyOf = (client: string): number => {
    const row = Array.from(name.values).findIndex((code) => name.list!.words[code] === client);
    return row < 0 ? 0 : money[row];
  };
  pairs.sort((a, b) => b.money + b.otherMoney - (a.money + a.otherMoney));
  const open = pairs.filter((pair) => !answers.isApart(pair));
  if (open.length > 0) issues.push(told(clients, open, unit));
  // an answer holds as long as it stands on the sheet
  const answered = answers.same.map((pair) => ({ ...pair, money: moneyOf(pair.client), otherMoney: 0, isOpen: false }));
  return [...pairs.map((pair) => ({ ...pair, isOpen: open.includes(pair) })), ...answered];
}

/** Equal names are shown with their code by now: the name itself is compared. */
function bareName({ columns }: RawTable, row: number, shown = ""): string {
  if (!shown.endsWith(")")) return shown;
  const id = columns.get("clientId");
  const code = ` (${id?.list?.words[id.values[row]] ?? ""})`;
  return shown.endsWith(code) ? shown.slice(0, -code.length) : shown;
}

/** Rows whose name another may equal at a glance, in order. */
function rowsWithTwin(rowCount: number, nameOf: (row: number) => string): readonly number[] {
  const hashes = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) hashes[row] = looseHash(nameOf(row));
  const twice = new Set(
    hashes
      .slice()
      .sort()
      .filter((hash, place, sorted) => place > 0 && hash === sorted[place - 1]),
  );
  return twice.size === 0 ? [] : Array.from(hashes.keys()).filter((row) => twice.has(hashes[row]));
}

function told({ sources, name }: RawTable, pairs: readonly Omit<MaybeSame, "isOpen">[], { perUnit }: MoneyUnit): Issue {
  const named = (language: string): string =>
    pairs
      .slice(0, mostNamed)
      .map(({ client, other, money, otherMoney }) => {
        const [one, two] = [money, otherMoney].map((sum) =>
          (sum / perUnit).toLocaleString(language, { maximumFractionDigits: 2 }),
        );
        return `${client} (${one}) = ${other} (${two})?`;
      })
      .join("; ");
  const message = text(
    `clients that may be one, with their money: ${named("en-US")}. Say so on Issues, column Same as`,
    `возможно, это один клиент, в скобках деньги: ${named("ru-RU")}. Ответьте на листе «Замечания», столбец «То же, что»`,
  );
  const { sheet, file } = sources[0] ?? {};
  return { level: "notice", code: "MAYBE_SAME", table: name, sheet, file, message, count: pairs.length };
}
