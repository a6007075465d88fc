import { channelOf } from "../../frame/channel-of.ts";
import type { DocumentAbout } from "../../documents/document-request.ts";
import { tables as specs } from "../../input/tables/index.ts";
import { proposalWords } from "../../words/documents/proposal-words.ts";
import type { Text } from "../../ground/text.ts";
import { money, number, text, typed, whole, type Field } from "../column.ts";
import { formOf } from "../form-of.ts";
import { tableOf } from "../table-of.ts";
import { ownerNames } from "../owner-names.ts";
import type { Block, FormBlock, TableBlock } from "../result-sheet.ts";
import { dealClient } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";
import { shownMoney } from "../shown-money.ts";
import { advantageRows } from "./advantage-rows.ts";
import { dealEconomics, type DealEconomics } from "./deal-economics.ts";
import { letterPart, noteOf, wordAt } from "./document-fields.ts";
import type { DocumentBody } from "./document-maker.ts";
import { emptyTable } from "./empty-table.ts";
import { companyGaps, letterhead } from "./letterhead.ts";
import { personWithRole, personWords } from "./person-with-role.ts";

const words = proposalWords.business;
const widths = [32, 32, 30] as const;

/**
 * T-26: what the purchase brings the client in money: benefit, price, costs, effect, payback; sources and risks. The
 * economics are live: whoever changes a figure with the client sees the effect at once (AM-60).
 *
 * @see CALC-15, B-54, B-58
 */
export function businessCase(context: SheetContext, { deal, client }: DocumentAbout): DocumentBody {
  const { say, plan } = context;
  if (deal < 0) return { blocks: [noteOf("unknown", [say(proposalWords.unknown)], "warning")] };
  const economics = dealEconomics(context, deal);
  const subject = wordAt(plan.input.tables.Deals.title, deal);
  return {
    rows: 1,
    onePage: true,
    blocks: [
      ...letterhead(context),
      letterPart("title", "title", [subject === null ? say(words.title) : say(words.titleOf, { subject })], "strong"),
      addresseeForm(context, deal, client),
      verdict(context, economics),
      economyForm(context, economics),
      ...balanceTable(context, economics),
      sourcesTable(context, client, deal),
      emptyTable(context, {
        key: "risks",
        title: words.risks,
        rowCount: 4,
        columns: [
          typed("risk", words.risk, { width: widths[0] }),
          typed("likely", words.likely, { width: widths[1] }),
          typed("measure", words.measure, { width: widths[2] }),
        ],
      }),
      formOf(context, {
        key: "decision",
        title: words.decision,
        fields: [
          typed("decision", words.decision),
          typed("firstStep", words.firstStep),
          typed("until", words.until, { kind: "date" }),
        ],
      }),
      ...companyGaps(context, ["companyName"]),
    ],
  };
}

function addresseeForm(context: SheetContext, deal: number, client: number): FormBlock {
  const { plan } = context;
  const owners = ownerNames(context).slice(0, -1);
  const shaper = personWords(context, personWithRole(context, client, "LFR"));
  const authors = [shaper, owners[plan.deals.manager[deal]]].filter((one) => typeof one === "string");
  const known = (key: string, label: Text, value: string | null): Field =>
    value === null ? typed(key, label) : text(key, label, value);
  return formOf(context, {
    key: "addressee",
    fields: [
      known("addressee", proposalWords.addressee, personWords(context, personWithRole(context, client, "LPR"))),
      known("client", proposalWords.company, dealClient(plan.input.tables, deal)),
      known("prepared", words.prepared, authors.length === 0 ? null : authors.join("; ")),
    ],
  });
}

/** The case in one sentence; what it lacks, or that it does not hold, is said to the author. */
function verdict(context: SheetContext, { benefit, price, years, effect, payback }: DealEconomics): Block {
  const { say } = context;
  const { annualBenefit, amount } = specs.Deals.columns;
  const missing = [...(Number.isNaN(benefit) ? [annualBenefit] : []), ...(Number.isNaN(price) ? [amount] : [])];
  if (missing.length > 0) {
    const fields = missing.map(({ heading }) => say(heading)).join(", ");
    return noteOf("verdict", [say(words.missing, { fields })], "warning");
  }
  const about = {
    effect: shownMoney(context, Math.abs(effect)),
    years: say(years === 1 ? words.oneYear : words.years, { n: years }),
    months: say(words.months, { n: Math.round(payback * 10) / 10 }),
  };
  if (effect > 0) return letterPart("body", "verdict", [say(words.verdict, about)], "strong");
  return letterPart("body", "verdict", [say(effect < 0 ? words.negative : words.zero, about)], "warning");
}

function economyForm(
  context: SheetContext,
  { benefit, years, price, costs, effect, payback }: DealEconomics,
): FormBlock {
  const mark = "input";
  return formOf(context, {
    key: "economy",
    title: words.economy,
    fields: [
      money("benefit", words.benefit, benefit, { mark }),
      (Number.isInteger(years) ? whole : number)("years", words.period, years, { mark }),
      money("whole", words.whole, benefit * years, { formula: '=IF(ISNUMBER({benefit}),{benefit}*{years},"")' }),
      money("price", words.price, price, { mark }),
      money("costs", words.costs, costs, { mark }),
      money("effect", words.effect, effect, {
        formula: '=IF(AND(ISNUMBER({benefit}),ISNUMBER({price})),{benefit}*{years}-{price}-N({costs}),"")',
        mark: "strong",
        note: words.effectNote,
      }),
      number("payback", words.payback, payback, {
        formula: '=IF(AND(N({benefit})>0,ISNUMBER({price})),({price}+N({costs}))/{benefit}*12,"")',
        mark: "strong",
        note: words.paybackNote,
      }),
    ],
  });
}

const mostYears = 15;

/** Year by year: what comes in, and what is left after the outlay of the beginning. */
function balanceTable(context: SheetContext, { benefit, years, price, costs, effect }: DealEconomics): Block[] {
  if (Number.isNaN(effect) || years > mostYears) return [];
  const list = Array.from({ length: Math.ceil(years) }, (_, at) => at + 1);
  // The last year may be a part of one.
  const until = (year: number): number => Math.min(year, years);
  const upTo = "MIN({year},{economy.years})";
  return [
    tableOf(context, list, {
      key: "balance",
      title: words.balance,
      plain: true,
      columns: [
        whole("year", words.year, (year) => year, { width: widths[0] }),
        money("gained", words.gained, (year) => benefit * until(year), {
          width: widths[1],
          formula: `={economy.benefit}*${upTo}`,
        }),
        money("left", words.balanceLeft, (year) => benefit * until(year) - price - costs, {
          width: widths[2],
          formula: `={economy.benefit}*${upTo}-{economy.price}-N({economy.costs})`,
        }),
      ],
    }),
  ];
}

/** What changes for the client, as the advantages of its channel say; the gain is counted together with the client. */
function sourcesTable(context: SheetContext, client: number, deal: number): TableBlock {
  const { Advantages } = context.plan.input.tables;
  const rows = advantageRows(context, channelOf(context.plan.input.tables, client, deal));

  const headings = [
    typed("now", words.now, { width: widths[0] }),
    typed("then", words.then, { width: widths[1] }),
    typed("yearly", words.yearly, { width: widths[2] }),
  ] as const;
  if (rows.length === 0)
    return emptyTable(context, { key: "sources", title: words.sources, columns: headings, rowCount: 4 });
  const [now, then, yearly] = headings;
  return tableOf(context, rows, {
    key: "sources",
    title: words.sources,
    plain: true,
    rowKey: ["now"],
    columns: [
      text(now.key, now.heading, (row) => wordAt(Advantages.need, row), { width: now.width }),
      text(then.key, then.heading, (row) => wordAt(Advantages.advantage, row), { width: then.width }),
      yearly,
    ],
  });
}
