import { expect, test } from "vitest";
import { describeSheets, isoDay, planSales, readInput, resultsAsJson } from "../../engine/index.ts";
import { sampleSheets } from "../../templates/sample/sample-sheets.ts";
import { findFunction } from "./catalogue/index.ts";
import { evaluateFunction } from "./evaluate-function.ts";

type Cell = string | number | null;

const plan = planSales(readInput(sampleSheets("en"), { language: "en" }));
const sheets = resultsAsJson(describeSheets(plan, "en"));
const { Deals, Payments } = plan.input.tables;
const unit = plan.input.moneyUnit.perUnit;

/** What a formula in a cell gives. */
function call(id: string, ...args: unknown[]): Cell[][] {
  const outcome = evaluateFunction(findFunction(id)!, args);
  if ("error" in outcome) throw new Error(`${id}: ${outcome.error.words.en}`);
  return outcome.cells as Cell[][];
}

/** A range of one column: blanks as a workbook has them. */
const down = (cells: Iterable<unknown>): unknown[][] =>
  Array.from(cells, (cell) => [typeof cell === "number" && Number.isNaN(cell) ? "" : cell]);
const firsts = (cells: readonly (readonly Cell[])[], column = 0): Cell[] => cells.map((row) => row[column]);

/** A column of a result sheet as a script reads it, of all rows or of those that a test keeps. */
function column(path: string, keep: (row: Readonly<Record<string, Cell>>) => boolean = () => true): Cell[] {
  const [sheet, name, key] = path.split(".");
  const { columns, rows } = sheets[sheet].tables[name];
  return rows
    .filter((row) => keep(Object.fromEntries(columns.map((one, place) => [one, row[place] as Cell]))))
    .map((row) => row[columns.indexOf(key)] as Cell);
}
const figure = (path: string, keep?: Parameters<typeof column>[1]): number => Number(column(path, keep)[0]);

const inUnits = (amounts: Float64Array): Float64Array => amounts.map((amount) => amount / unit);
const payers = Array.from(Payments.clientId, (client) => (client < 0 ? "" : `C${client}`));
const dates = Array.from(Payments.date);
const money = inUnits(Payments.amount);
/** Payments with a client and a day, as `R-28` counts them. */
const counted = dates.map((day, row) => day >= 0 && Payments.clientId[row] >= 0);
const pick = <Value>(values: ArrayLike<Value>, flags: readonly boolean[]): Value[] =>
  Array.from(values).filter((_, row) => flags[row]);
const { asOf, samePart } = plan;
const wonNow = Array.from(plan.deals.wonInPeriod, (one) => one === 1);
const categoryLetters = ["A", "B", "C"];
const dealCategory = Array.from(plan.funnel.category, (code) => categoryLetters[code] ?? "none");
const statuses = ["open", "won", "lost"];
const isA = ({ category, group }: Readonly<Record<string, Cell>>): boolean => (category ?? group) === "A";

/** One line a pair: the function on the sample's cells, and what the sheet says. */
const pairs: readonly (readonly [name: string, () => unknown, () => unknown])[] = [
  [
    "[CALC-01] ABC: classes of R-01",
    () => firsts(call("ABC", down(column("R-01.clients.value")))),
    () => column("R-01.clients.group"),
  ],
  [
    "[CALC-01] ABCTABLE: from payments to the clients of R-01",
    () => {
      const now = dates.map((day, row) => counted[row] && day >= samePart.now.from && day <= asOf);
      const table = call("ABCTABLE", down(pick(payers, now)), down(pick(money, now)), null, null, 0);
      return firsts(table, 2).filter((value) => Number(value) > 0);
    },
    () => column("R-01.clients.value").filter((value) => Number(value) > 0),
  ],
  [
    "[CALC-03] [AM-11] MATRIX: clients of a known potential by class in R-02, loss-makers with C",
    () => {
      const [potential, actual] = ["potential", "actual"].map((key) => column(`R-02.clients.${key}`));
      const blank = (cells: Cell[]): unknown[][] =>
        down(cells.map((cell) => (cell === "loss" ? "C" : categoryLetters.includes(String(cell)) ? cell : "")));
      return call("MATRIX", blank(potential), blank(actual), null, 0).slice(0, 3);
    },
    () => {
      const cells = ["actualA", "actualB", "actualC", "actualNone"].map((key) => column(`R-02.count.${key}`));
      return categoryLetters.map((_, row) => cells.map((one) => one[row]));
    },
  ],
  [
    "[CALC-04] DEALSTATS: mean deal and days of R-03",
    () => {
      const won = (values: ArrayLike<unknown>): unknown[][] => down(pick(values, wonNow));
      const table = call(
        "DEALSTATS",
        won(dealCategory),
        won(inUnits(Deals.amount)),
        won(Deals.openDate),
        won(Deals.closeDate),
        0,
      );
      const all = table.at(-1)!.map(Number);
      return all.slice(1);
    },
    () =>
      ["won", "meanWeight", "meanDays"].map((key) =>
        figure(`R-03.categories.${key}`, ({ category }) => category === "total"),
      ),
  ],
  [
    "[CALC-05] COVERAGE: A clients worked of R-03",
    () => {
      const { categories, coverage } = plan.clients;
      const worked = Array.from(coverage.contacted, (one, row) => one === 1 && coverage.withDeal[row] === 1);
      return call(
        "COVERAGE",
        down(Array.from(categories, (code) => categoryLetters[code] ?? "none")),
        down(worked),
      )[0][0];
    },
    () => figure("R-03.coverage.coverage", isA),
  ],
  [
    "[CALC-06] GOALS: projects of R-04",
    () => {
      const [share, weight] = ["share", "weight"].map((key) => down(column(`R-04.categories.${key}`)));
      return firsts(call("GOALS", figure("R-04.summary.plan"), share, weight, 0), 1);
    },
    () => column("R-04.categories.money"),
  ],
  [
    "[AM-02] SPLITPLAN: plans of R-05",
    () => firsts(call("SPLITPLAN", figure("R-04.summary.plan"), down(column("R-05.allocation.weight")), 1000)),
    () => column("R-05.managers.plan"),
  ],
  [
    "[CALC-08] MARKETSHARE: R-06, the capacity of as many days",
    () => {
      const capacity = (figure("R-06.segments.capacity") * (asOf - samePart.now.from + 1)) / 365;
      return call("MARKETSHARE", figure("R-06.segments.sales"), capacity)[0][0];
    },
    () => figure("R-06.segments.share"),
  ],
  [
    "[CALC-09] CLIENTHOURS: hours of an A client in R-07",
    () => call("CLIENTHOURS", down(column("R-07.norms.count", isA)), down(column("R-07.norms.minutes", isA)))[0][0],
    () => figure("R-07.groups.hoursPerClient", isA),
  ],
  [
    "[CALC-09] AVAILABLEHOURS: hours of one person in R-07",
    () =>
      call(
        "AVAILABLEHOURS",
        ...["workingDays", "hoursPerDay", "sellingShare", "absenceDays"].map((key) => figure(`R-07.fund.${key}`)),
      )[0][0],
    () => figure("R-07.summary.availableHours"),
  ],
  [
    "[CALC-09] HEADCOUNT: people of R-07, and their FTE",
    () => {
      const args = [
        down(column("R-07.groups.clients")),
        down(column("R-07.groups.hoursPerClient")),
        figure("R-07.summary.availableHours"),
      ];
      return [call("HEADCOUNT", ...args)[0][0], call("HEADCOUNT", ...args, false)[0][0]];
    },
    () => [figure("R-07.summary.headcount"), figure("R-07.summary.fte")],
  ],
  [
    "[CALC-10] PROSPECTHOURS, COVERHEADCOUNT, COVERYEARS: the market of R-07",
    () => {
      const steps = ["count", "minutes", "reach"].map((key) => down(column(`R-07.prospect.${key}`)));
      const [universe, years, people, available] = ["universe", "years", "people", "available"].map((key) =>
        figure(`R-07.market.${key}`),
      );
      const hours = call("PROSPECTHOURS", ...steps)[0][0];
      return [
        hours,
        call("COVERHEADCOUNT", universe, years, hours, available, 1, false)[0][0],
        call("COVERYEARS", universe, people, hours, available)[0][0],
      ];
    },
    () => ["perProspect", "fte", "yearsOfPeople"].map((key) => figure(`R-07.market.${key}`)),
  ],
  [
    "[CALC-11] SKIM: hours proposed in R-08",
    () => {
      const [group, potential, norm] = ["group", "potential", "norm"].map((key) => down(column(`R-08.clients.${key}`)));
      return firsts(call("SKIM", group, potential, norm, figure("R-08.summary.capacity")));
    },
    () => column("R-08.clients.proposed"),
  ],
  [
    "[CALC-19] EXPECTED: expected money of R-09",
    () => call("EXPECTED", down(column("R-09.deals.amount")), down(column("R-09.deals.chance")))[0][0],
    () => column("R-09.summary.expected").reduce<number>((sum, one) => sum + Number(one), 0),
  ],
  [
    "[AM-31] WINRATES: the three rates of the period in R-11",
    () => {
      const known = Array.from(plan.deals.status, (status) => status >= 0);
      const status = pick(plan.deals.status, known).map((one) => statuses[one]);
      const closed = pick(Deals.closeDate, known).map((day) => (day <= asOf ? day : ""));
      return call(
        "WINRATES",
        down(status),
        down(pick(Deals.openDate, known)),
        down(closed),
        samePart.now.from,
        asOf,
        asOf,
        90,
        0,
      ).map((row) => row.slice(1, 4));
    },
    () => {
      const rows = ["won", "n", "share"].map((key) => column(`R-11.winRates.${key}`).slice(-3));
      return rows[0].map((_, place) => rows.map((row) => row[place]));
    },
  ],
  [
    "[CALC-14] WINRATE: chance to win from the first stage of R-11",
    () => call("WINRATE", down(column("R-11.stages.planning")))[0][0],
    () => figure("R-11.stages.winChance"),
  ],
  [
    "[CALC-16] REQUIRED: entries of R-12",
    () => {
      const table = call(
        "REQUIRED",
        figure("R-12.summary.plan"),
        figure("R-12.summary.weight"),
        down(column("R-12.stages.conversion")),
        0,
      );
      return firsts(table, 1).slice(0, column("R-12.stages.entries").length);
    },
    () => column("R-12.stages.entries"),
  ],
  [
    "[AM-40] PLANCHANCE: chance, P10, P50 and P90 of R-14",
    () => {
      const [deal, nominal, chance] = ["deal", "nominal", "chance"].map((key) => column(`R-14.planned.${key}`));
      const byDeal = new Map<Cell, [number, number]>();
      deal.forEach((id, row) => {
        if (!(Number(nominal[row]) > 0)) return;
        byDeal.set(id, [(byDeal.get(id)?.[0] ?? 0) + Number(nominal[row]), Number(chance[row])]);
      });
      const open = [...byDeal.values()];
      const [target, won] = ["target", "won"].map((key) => figure(`R-14.summary.${key}`));
      const [row] = call("PLANCHANCE", target - won, down(firsts(open)), down(firsts(open, 1)), null, 0);
      return [row[0], ...row.slice(1, 4).map((one) => Number(one) + won)];
    },
    () => ["chance", "p10", "p50", "p90"].map((key) => figure(`R-14.summary.${key}`)),
  ],
  [
    "[AM-42] BIAS and SANDBAG: the first seller with history in R-15",
    () => {
      const mine = ({ manager, estimate, actual }: Readonly<Record<string, Cell>>): boolean =>
        manager === column("R-15.managers.manager")[0] && Number(estimate) > 0 && actual !== null;
      const [estimate, actual] = ["estimate", "actual"].map((key) => down(column(`R-15.periods.${key}`, mine)));
      return [call("SANDBAG", estimate, actual, 3, 0)[0][0], call("BIAS", estimate, actual, null, 0)[0][0]];
    },
    () => [figure("R-15.managers.median"), figure("R-15.managers.bias")],
  ],
  [
    "[CALC-38] RUNRATE: R-27",
    () =>
      call(
        "RUNRATE",
        figure("R-27.summary.monthMoney"),
        figure("R-27.summary.elapsedDays"),
        plan.calendar.workdaysBetween(asOf - 24, asOf + 5),
      )[0][0],
    () => figure("R-27.summary.runRate"),
  ],
  [
    "[CALC-41] BRIDGE: R-30",
    () => {
      const { before, now } = samePart;
      const table = call(
        "BRIDGE",
        down(pick(payers, counted)),
        down(pick(dates, counted)),
        down(pick(money, counted)),
        before.from,
        before.to,
        now.from,
        now.to,
        0,
      );
      return table.map((row) => row.slice(1));
    },
    () =>
      ["before", "new", "returned", "grown", "shrunk", "lost", "now"].map((step) =>
        ["clients", "money"].map((key) => figure(`R-30.bridge.${key}`, (row) => row.step === step)),
      ),
  ],
  [
    "[CALC-47] RHYTHM: usual days, days since and intervals passed of R-35",
    () => {
      const table = call(
        "RHYTHM",
        down(pick(payers, counted)),
        down(pick(dates, counted)),
        down(pick(money, counted)),
        asOf,
        0,
      );
      const found = new Map(table.map(([client, ...rest]) => [client, rest]));
      return plan.rhythm!.late.map((client) => found.get(`C${client}`));
    },
    () => {
      const columns = ["usual", "since", "ratio"].map((key) => column(`R-35.late.${key}`));
      return columns[0].map((_, row) => columns.map((one) => one[row]));
    },
  ],
  [
    "[CALC-25] RESPONSE: the first mailing of R-19",
    () =>
      call(
        "RESPONSE",
        ...["sent", "responses", "returned"].map((key) => figure(`R-19.mailings.${key}`)),
        null,
        null,
        0,
      )[0][0],
    () => figure("R-19.mailings.rate"),
  ],
  [
    "[CALC-29] ONTIME: the discipline of the first author of R-22",
    () => {
      const [author] = column("R-22.people.author");
      const mine = (row: Readonly<Record<string, Cell>>): boolean =>
        row.author === author && String(row.due) <= isoDay(asOf);
      return call(
        "ONTIME",
        down(column("R-22.calendar.due", mine)),
        down(column("R-22.calendar.submitted", mine)),
        isoDay(asOf),
      )[0][0];
    },
    () => figure("R-22.people.share"),
  ],
  [
    "[AM-15] XYZ: classes of R-02",
    () => {
      const table = call(
        "XYZ",
        down(pick(payers, counted)),
        down(pick(dates, counted)),
        down(pick(money, counted)),
        asOf,
        null,
        null,
        null,
        0,
      );
      return firsts(table, table[0].length - 1).filter((one) => one === "Y").length;
    },
    () => column("R-02.clients.xyz").filter((one) => one === "Y").length,
  ],
  [
    "[CALC-43] FORECASTERROR: bias and error of the way used in R-32",
    () => call("FORECASTERROR", down(column("R-32.cuts.expected")), down(column("R-32.cuts.fact")), 0)[0],
    () => ["bias", "wape"].map((key) => column(`R-32.methods.${key}`).at(-1)),
  ],
];

const near = (value: unknown): unknown =>
  typeof value === "number" ? Number(value.toPrecision(9)) : Array.isArray(value) ? value.map(near) : value;

test.each(pairs)("[AM-90] %s", (_, byFunction, bySheet) => {
  const wanted = near(bySheet());
  expect(wanted).toBeDefined();
  expect(near(byFunction())).toEqual(wanted);
});
