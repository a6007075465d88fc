import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { nearestRank } from "../ground/nearest-rank.ts";
import { parseDay } from "../ground/parse-day.ts";
import type { SamePart } from "../ground/same-part.ts";
import { bridgeByGroup } from "./bridge-by-group.ts";
import { firstPaid } from "./first-paid.ts";
import { partMoney } from "./part-money.ts";
import { paymentCohorts } from "./payment-cohorts.ts";
import { paymentRhythm, RhythmState } from "./payment-rhythm.ts";
import { priceVolumeMix } from "./price-volume-mix.ts";
import { salesBridge, salesBuckets, type SalesBridge } from "./sales-bridge.ts";

const data = fileURLToPath(new URL("../../../shared/data/", import.meta.url));
const present = existsSync(data);
if (!present) console.log("reference answers on why sales moved skipped: no folder shared/data beside the project");

type Row = Readonly<Record<string, string>>;

const table = (path: string, encoding = "utf-8"): Row[] =>
  Papa.parse<Row>(new TextDecoder(encoding).decode(readFileSync(data + path)), { header: true, skipEmptyLines: true })
    .data;
const answerOf = <Answer>(path: string): Answer => JSON.parse(readFileSync(data + path, "utf8")) as Answer;

/** One pair of parts in a reference file on the bridge. */
interface BridgeAnswer extends Parts {
  readonly total: Readonly<Record<string, number>>;
  readonly returned_first_paid_between: { readonly n: number; readonly money: number };
  readonly lost_but_paid_between: { readonly n: number; readonly money: number };
  readonly top10: Readonly<Record<string, readonly (readonly [string, number, number])[]>>;
  readonly [cut: `by_${string}`]: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
}

interface Sale {
  readonly client: string;
  readonly day: string;
  /** Whole small units. */
  readonly money: number;
  readonly quantity?: number;
  readonly groups: Readonly<Record<string, string>>;
}

/** Names to codes in the order of first appearance. */
function coded(words: readonly string[]) {
  const names = [...new Set(words)];
  const codes = new Map(names.map((name, code) => [name, code]));
  return { names, codes: Int32Array.from(words, (word) => codes.get(word)!) };
}

function columnsOf(sales: readonly Sale[]) {
  const { names, codes } = coded(sales.map(({ client }) => client));
  return {
    names,
    client: codes,
    date: Float64Array.from(sales, ({ day }) => parseDay(day.slice(0, 10))),
    amount: Float64Array.from(sales, ({ money }) => money),
    quantity: Float64Array.from(sales, ({ quantity }) => quantity ?? Number.NaN),
  };
}

type Parts = Readonly<Record<"from0" | "to0" | "from1" | "to1", string>>;
const partsOf = ({ from0, to0, from1, to1 }: Parts): SamePart => ({
  before: { from: parseDay(from0), to: parseDay(to0), label: "" },
  now: { from: parseDay(from1), to: parseDay(to1), label: "" },
});

/** A bridge in the words of the reference files. */
const inTheirWords = (bridge: SalesBridge) => ({
  before: bridge.before,
  now: bridge.now,
  change: bridge.now - bridge.before,
  ...Object.fromEntries(salesBuckets.filter((name) => name !== "same").map((name) => [name, bridge.money[name]])),
  ...Object.fromEntries(salesBuckets.map((name) => [`n_${name}`, bridge.clients[name]])),
  n_before: bridge.clientsBefore,
  n_now: bridge.clientsNow,
});

const five = ({ money }: { readonly money: SalesBridge["money"] }) =>
  Object.fromEntries(salesBuckets.filter((name) => name !== "same").map((name) => [name, money[name]]));

/** A cut of the reference and the name of its group on each sale; own buckets are compared where groups share no client. */
type Cuts = Readonly<Record<string, "own" | "company">>;

function checkBridge(sales: readonly Sale[], answer: BridgeAnswer, cuts: Cuts = {}): void {
  const columns = columnsOf(sales);
  const parts = partsOf(answer);
  const bridge = salesBridge(partMoney(columns, columns.client, columns.names.length, parts));
  expect(inTheirWords(bridge)).toEqual(answer.total);
  const { clients: n, money } = bridge.returnedBetween;
  expect({ n, money }).toEqual(answer.returned_first_paid_between);
  expect({ n: bridge.lostBetween.clients, money: bridge.lostBetween.money }).toEqual(answer.lost_but_paid_between);
  for (const [cut, kind] of Object.entries(cuts)) {
    const { names, codes } = coded(sales.map(({ groups }) => groups[cut]));
    const groups = bridgeByGroup(columns, codes, parts, bridge);
    const expected = answer[`by_${cut}${kind === "company" ? "_bucket_of_the_company" : ""}`]!;
    const found = Object.fromEntries(groups.map((group) => [names[group.group], five(group)]));
    const wanted = Object.fromEntries(Object.entries(expected).map(([name, one]) => [name, pick(one)] as const));
    expect(found).toEqual(wanted);
    for (const { group, before, now, newHere } of groups) {
      const own = answer[`by_${cut}`]![names[group]];
      expect([before, now, newHere.money, newHere.clients]).toEqual([own.before, own.now, own.new, own.n_new]);
    }
  }
}

const pick = ({ new: fresh, returned, grown, shrunk, lost }: Readonly<Record<string, number>>) => ({
  new: fresh,
  returned,
  grown,
  shrunk,
  lost,
});

const paper = ["standard", "gloss", "poster"] as const;

/** Orders of parch_posey by paper type, three rows an order. */
function parchPosey(): Sale[] {
  const name = new Map(table("parch_posey/accounts.csv").map((row) => [row.id, row]));
  const reps = new Map(table("parch_posey/sales_reps.csv").map((row) => [row.id, row]));
  const regions = new Map(table("parch_posey/region.csv").map((row) => [row.id, row.name]));
  return table("parch_posey/orders.csv").flatMap((order) =>
    paper.map((product) => {
      const account = name.get(order.account_id)!;
      const rep = reps.get(account.sales_rep_id)!;
      return {
        client: account.name,
        day: order.occurred_at,
        money: Math.round(Number(order[`${product}_amt_usd`]) * 100),
        quantity: Number(order[`${product}_qty`]),
        groups: { product, manager: rep.name, region: regions.get(rep.region_id)! },
      };
    }),
  );
}

function maven(): Sale[] {
  return table("maven_crm/sales_pipeline.csv")
    .filter((deal) => deal.deal_stage === "Won")
    .map((deal) => ({
      client: deal.account,
      day: deal.close_date,
      money: Number(deal.close_value),
      // one product is written two ways in the files
      groups: { manager: deal.sales_agent, product: deal.product.replace("GTXPro", "GTX Pro") },
    }));
}

function prodazhi(): Sale[] {
  return table("ru_files/prodazhi_2020.cp1251.csv", "windows-1251").map((row) => ({
    client: row["Заказчик"],
    day: row["Дата"].slice(0, 10).split(".").reverse().join("-"),
    money: Math.round(Number(row["Итого"].replace(",", ".")) * 100),
    quantity: Number(row["Количество"].replace(",", ".")),
    groups: { category: row["Категория товара"], product: row["Товар"], pair: `${row["Заказчик"]} / ${row["Город"]}` },
  }));
}

describe.skipIf(!present)("why sales moved, against reference answers", () => {
  test("[CALC-41] parch_posey: 2016 against 2015, and to 30 June against the same part", () => {
    const answer = answerOf<Record<"year_2016" | "to_2016_06_30", BridgeAnswer>>(
      "parch_posey/expected/beyond_bridge.json",
    );
    const sales = parchPosey();
    checkBridge(sales, answer.year_2016, { region: "own", manager: "own", product: "company" });
    checkBridge(sales, answer.to_2016_06_30, { region: "own", product: "company" });
  });

  test("[CALC-41] maven_crm: won deals of quarter 4 against 3, and to 15 November", () => {
    const answer = answerOf<Record<"quarter_4_against_3_of_2017" | "quarter_4_to_2017_11_15", BridgeAnswer>>(
      "maven_crm/expected/beyond_bridge.json",
    );
    const sales = maven();
    checkBridge(sales, answer.quarter_4_against_3_of_2017, { manager: "company", product: "company" });
    checkBridge(sales, answer.quarter_4_to_2017_11_15);
  });

  test("[CALC-41] prodazhi_2020: halves, quarters and months of one year; 24 pairs of client and city", () => {
    const { pairs_half_2_against_1: pairs, ...answer } = answerOf<Record<string, BridgeAnswer>>(
      "ru_files/expected/beyond_prodazhi_bridge.json",
    );
    const sales = prodazhi();
    const named = ["half_2_against_1", "quarter_4_against_3", "quarter_4_to_2020_11_15", "quarter_2_to_2020_05_31"];
    for (const name of [...named, "month_december_to_2020_12_31"])
      checkBridge(sales, answer[name], { category: "company" });
    checkBridge(
      sales.map((sale) => ({ ...sale, client: sale.groups.pair })),
      pairs,
    );
  });

  test.each([
    ["parch_posey/expected/beyond_pricevolumemix.json", parchPosey],
    ["ru_files/expected/beyond_prodazhi_pricevolumemix.json", prodazhi],
  ] as const)("[CALC-41] price, volume, mix: %s", (file, read) => {
    const sales = read();
    const columns = columnsOf(sales);
    const { codes: product } = coded(sales.map(({ groups }) => groups.product));
    const answers = Object.values(answerOf<Record<string, unknown>>(file)).filter(
      (one): one is Parts & Record<string, number> => typeof one === "object" && one !== null && "from0" in one,
    );
    expect(answers.length).toBeGreaterThan(1);
    for (const answer of answers) {
      const { withoutQuantity, ...found } = priceVolumeMix({ ...columns, product }, partsOf(answer));
      const { before, now, change, price, volume, mix, new: fresh, gone } = answer;
      expect(found).toMatchObject({ before, now, change, price, volume, mix, new: fresh, gone });
      expect(withoutQuantity).toBe(answer.without_quantity);
    }
  });

  test("[CALC-47] parch_posey: rhythm of 350 clients on 2 January 2017", () => {
    type Line = readonly [string, number, number | null, number, string, number, number];
    const answer = answerOf<{ as_of: string; all: readonly Line[] }>("parch_posey/expected/beyond_rhythm.json");
    const columns = columnsOf(parchPosey());
    const asOf = parseDay(answer.as_of);
    const options = { days: 4, intervals: 12, late: 1.5, risk: 3 };
    const rhythm = paymentRhythm(columns, columns.names.length, asOf, options);
    const states = ["ok", "late", "risk", "few"];
    const rows = new Map(columns.names.map((name, row) => [name, row]));
    const found = answer.all.map(([name]) => {
      const row = rows.get(name)!;
      const usual = Number.isNaN(rhythm.usual[row]) ? null : rhythm.usual[row];
      return [name, rhythm.days[row], usual, asOf - rhythm.last[row], states[rhythm.state[row]], rhythm.ownYear[row]];
    });
    expect(found).toEqual(
      answer.all.map(([name, days, usual, since, state, , own]) => [name, days, usual, since, state, own]),
    );
    expect(found.filter(([, , , , state]) => state === states[RhythmState.AtRisk])).toHaveLength(44);
  });

  test("[CALC-47] parch_posey: cohorts by quarter", () => {
    const answer = answerOf<{
      as_of: string;
      cohorts: readonly { cohort: string; clients: number; kept: number[]; money: number[] }[];
      total: readonly Record<string, number>[];
    }>("parch_posey/expected/beyond_cohorts.json");
    const columns = columnsOf(parchPosey());
    const asOf = parseDay(answer.as_of);
    const { cohorts, totals, isLastPartial } = paymentCohorts(columns, firstPaid(columns, columns.names.length), asOf);
    expect(isLastPartial).toBe(true);
    expect(
      cohorts.map(({ quarter, clients, kept, money }) => ({
        cohort: `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`,
        clients,
        kept: Array.from(kept),
        money: Array.from(money),
      })),
    ).toEqual(answer.cohorts);
    totals.forEach((one, place) => {
      const { k, clients, kept, share, money0, money, money_share: moneyShare } = answer.total[place];
      expect([one.since, one.clients, one.kept, one.firstMoney, one.money]).toEqual([k, clients, kept, money0, money]);
      expect(one.share).toBeCloseTo(share, 9);
      expect(one.moneyShare).toBeCloseTo(moneyShare, 9);
    });
    expect(totals).toHaveLength(answer.total.length);
  });

  test("[CALC-46] maven_crm: percentiles of days to win; 1,481 of 1,589 open deals are older than the 75th", () => {
    const deals = table("maven_crm/sales_pipeline.csv");
    const daysOf = (stage: string) =>
      Float64Array.from(
        deals.filter((deal) => deal.deal_stage === stage),
        (deal) => parseDay(deal.close_date) - parseDay(deal.engage_date),
      ).sort();
    type Answer = Record<"won" | "lost", Record<string, number>> & Record<"as_of", string>;
    const answer = answerOf<Answer>("maven_crm/expected/beyond_time_to_close.json");
    for (const [stage, key] of [
      ["Won", "won"],
      ["Lost", "lost"],
    ] as const) {
      const days = daysOf(stage);
      expect(days).toHaveLength(answer[key].n);
      for (const share of [10, 25, 50, 75, 90]) expect(nearestRank(days, share / 100)).toBe(answer[key][`p${share}`]);
    }
    const limit = nearestRank(daysOf("Won"), 0.75);
    const open = deals.filter((deal) => deal.deal_stage === "Engaging");
    const age = (deal: Row): number => parseDay(answer.as_of) - parseDay(deal.engage_date);
    expect([open.length, open.filter((deal) => age(deal) > limit).length]).toEqual([1589, 1481]);
  });
});
