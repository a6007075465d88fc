import type { BacktestCut } from "../../proof/backtest-deals.ts";
import type { PaymentCut } from "../../proof/backtest-payments.ts";
import type { ForecastError } from "../../proof/forecast-error.ts";
import { proofWords as words } from "../../words/proof/proof-words.ts";
import { money, number, share, text, whole, yesNo, type Column } from "../column.ts";
import { formOf } from "../form-of.ts";
import { likeDealsBlocks } from "./like-deals.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";
import { tableOf } from "../table-of.ts";
import { writeShare } from "../write-share.ts";

/**
 * the forecast made on past month ends from what was known then, beside what came; whether chances come true.
 *
 * @see CALC-43
 */
export function forecastAndFactSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { proof } = plan;
  const cuts = proof.basis === "payments" ? proof.paymentCuts.length : proof.cuts.length;
  return {
    id: "R-32",
    name: say(words.tab),
    title: say(words.title),
    header: context.header({
      ...(proof.basis ? { basis: say(proof.basis === "deals" ? words.basisDeals : words.basisPayments) } : {}),
      rows: cuts,
      settings: ["backtestMonths", "backtestHorizon", "forecastDoubt", "forecastFrom", "chanceFrom"],
    }),
    print: { landscape: true, paper: {} },
    blocks: [
      ...(proof.basis
        ? [
            finding(context),
            chart(context),
            methodsTable(context),
            cutsTable(context),
            ...comingForm(context),
            ...bands(context),
          ]
        : [missing(context)]),
      ...(plan.input.tables.Deals.rowCount > 0 ? likeDealsBlocks(context) : []),
    ],
  };
}

function missing({ say }: SheetContext): Block {
  return { type: "note", key: "missing", mark: "warning", lines: [say(words.missing)] };
}

/** How the forecast of all money did, in a sentence; undefined without history. */
export function accuracySentence({ say, plan, language }: SheetContext): string | undefined {
  const { proof, input } = plan;
  if (!proof.basis) return undefined;
  const { bias, wape, n } = proof.total.forecast;
  // Where nothing was sold no error can be a share of it.
  if (n === 0 || Number.isNaN(wape)) return undefined;
  const size = { share: writeShare(Math.abs(bias), language) };
  const side = Math.abs(bias) < 0.0005 ? words.exact : bias > 0 ? words.high : words.low;
  return say(words.found, {
    n,
    months: input.settings.backtestHorizon,
    bias: say(side, size),
    wape: writeShare(wape, language),
  });
}

function finding(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { total, inside, basis } = plan.proof;
  const used = writeShare(inside.used, language);
  const isWorse = total.naive.wape < total.forecast.wape;
  const sentence = accuracySentence(context);
  const verdict = say(isWorse ? words.worse : words.better, { wape: writeShare(total.naive.wape, language) });
  return {
    type: "note",
    key: "finding",
    mark: "strong",
    lines: [
      ...(sentence ? (isWorse ? [verdict, sentence] : [sentence, verdict]) : []),
      basis === "deals"
        ? say(words.inside, { used, independent: writeShare(inside.independent, language) })
        : say(words.insidePayments, { used }),
      ...(basis === "deals" ? [say(words.amounts)] : []),
    ],
  };
}

function chart({ say, plan, language }: SheetContext): Block {
  const line = (column: string, name: string) => ({ values: `cuts.${column}`, name, as: "line" as const });
  const { methods } = plan.proof;
  const { wape } = methods[methods.length - 1].error;
  return {
    type: "chart",
    key: "chart",
    title: say(words.chart, { wape: writeShare(wape, language) }),
    kind: "column",
    categories: "cuts.day",
    series: [
      { values: "cuts.fact", name: say(words.fact) },
      line("expected", say(words.expected)),
      line("p10", say(words.p10)),
      line("p90", say(words.p90)),
    ],
    valueKind: "money",
  };
}

function methodsTable(context: SheetContext): Block {
  const { methods } = context.plan.proof;
  const known = methods.filter(({ error }) => error.n > 0);
  return tableOf(context, known, {
    key: "methods",
    title: words.methods,
    plain: true,
    columns: [
      text("method", words.methodHeading, ({ method }) => words.method[method], {
        json: ({ method }) => method,
        width: 44,
      }),
      whole("n", words.n, ({ error }) => error.n),
      ...errorColumns<(typeof known)[number]>(({ error }) => error),
    ],
  });
}

function errorColumns<Row>(of: (row: Row) => ForecastError): Column<Row>[] {
  return [
    share("bias", words.bias, (row) => of(row).bias, { help: words.biasHelp }),
    share("wape", words.wape, (row) => of(row).wape, { help: words.wapeHelp }),
  ];
}

function cutsTable(context: SheetContext): Block {
  const { basis, cuts, paymentCuts } = context.plan.proof;
  const about = { key: "cuts", title: words.cuts, plain: true };
  if (basis === "payments") return tableOf(context, paymentCuts, { ...about, columns: paymentColumns() });
  return tableOf(context, cuts, { ...about, columns: dealColumns() });
}

const day = <Row>(key: string, heading: (typeof words)["day"], of: (row: Row) => number): Column<Row> => ({
  key,
  heading,
  kind: "date",
  of,
});

function dealColumns(): Column<BacktestCut>[] {
  return [
    day("day", words.day, (cut) => cut.day),
    day("to", words.to, (cut) => cut.to),
    whole("open", words.open, ({ open }) => open),
    money("expected", words.expected, ({ expected }) => expected.forecast),
    money("p10", words.p10, ({ range }) => range.p10),
    money("p90", words.p90, ({ range }) => range.p90),
    money("fact", words.fact, ({ fact }) => fact.ofOpen),
    yesNo("inside", words.isInside, ({ range, fact }) => range.p10 <= fact.ofOpen && fact.ofOpen <= range.p90),
    money("naive", words.naive, ({ naive }) => naive.ofOpen),
    money("totalExpected", words.totalExpected, ({ total }) => total, { help: words.totalHelp }),
    money("totalFact", words.totalFact, ({ fact }) => fact.all),
    money("totalNaive", words.totalNaive, ({ naive }) => naive.all),
  ];
}

function paymentColumns(): Column<PaymentCut>[] {
  return [
    day("day", words.day, (cut) => cut.day),
    day("to", words.to, (cut) => cut.to),
    money("expected", words.expected, ({ expected }) => expected.forecast),
    money("p10", words.p10, ({ p10 }) => p10),
    money("p90", words.p90, ({ p90 }) => p90),
    money("fact", words.fact, ({ fact }) => fact),
    yesNo("inside", words.isInside, ({ p10, p90, fact }) => p10 <= fact && fact <= p90),
    money("naive", words.naive, ({ expected }) => expected.naive),
  ];
}

function comingForm(context: SheetContext): Block[] {
  const { coming } = context.plan.proof;
  if (!coming) return [];
  return [
    formOf(context, {
      key: "coming",
      title: words.coming,
      fields: [
        { key: "to", heading: words.to, kind: "date", of: coming.to },
        money("forecast", words.comingForecast, coming.forecast),
        money("p10", words.p10, coming.p10),
        money("p90", words.p90, coming.p90),
        money("naive", words.comingNaive, coming.naive),
      ],
    }),
  ];
}

function bands(context: SheetContext): Block[] {
  const { calibration } = context.plan.proof;
  if (!calibration) return [];
  const rows = calibration.bands.map((band, place) => ({ ...band, from: place * 10 }));
  return [
    tableOf(context, rows, {
      key: "bands",
      title: words.bands,
      plain: true,
      columns: [
        text("band", words.band, ({ from }) => context.say(words.bandOf, { from, to: from + 10 }), {
          json: ({ from }) => from / 100,
        }),
        whole("n", words.bandDeals, ({ n }) => n),
        share("chance", words.meanChance, ({ chance }) => chance),
        share("won", words.wonShare, ({ won }) => won),
      ],
    }),
    formOf(context, {
      key: "scores",
      title: words.scores,
      fields: [
        number("brier", words.brier, calibration.brier, { note: words.brierHelp }),
        number("brierPlain", words.brierPlain, calibration.brierPlain),
      ],
    }),
  ];
}
