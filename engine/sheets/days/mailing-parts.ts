import { lists } from "../../input/lists.ts";
import { mailingResponse } from "../../days/mailing-response.ts";
import { followUpWords as words } from "../../words/days/follow-up-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { columnMaker } from "../column-maker.ts";
import type { Block } from "../result-sheet.ts";
import { rowLink } from "../row-names.ts";
import { numberOrBlank, type SheetContext } from "../sheet-context.ts";

/** The chart of responses within their usual band, and the mailings behind it. */
export function mailingsParts(context: SheetContext): Block[] {
  return context.plan.days.followUps.mailings.length === 0 ? [] : [chart(context), mailingsTable(context)];
}

/** All usable mailings as one: what sentences say. */
export function totalResponse({ plan, language }: SheetContext) {
  const { mailings } = plan.days.followUps;
  const { responses } = plan.input.tables.Mailings;
  const { responseLow: low, responseHigh: high } = plan.input.settings;
  const usable = mailings.flatMap((mailing, row) => (mailing.failure === undefined ? [row] : []));
  const sum = (of: (row: number) => number): number => usable.reduce((total, row) => total + of(row), 0);
  const [delivered, answered] = [sum((row) => mailings[row].delivered), sum((row) => responses[row])];
  const percent = (share: number): string =>
    Number.isFinite(share) ? `${(share * 100).toLocaleString(language, { maximumFractionDigits: 1 })} %` : "–";
  return {
    delivered,
    responses: answered,
    rate: percent(mailingResponse(delivered, 0, answered, { low, high }).rate),
    low: percent(low),
    high: percent(high),
    below: mailings.filter(({ verdict }) => verdict === "below").length,
  };
}

function chart(context: SheetContext): Block {
  const { say } = context;
  return {
    type: "chart",
    key: "response",
    title: say(words.chart, totalResponse(context)),
    kind: "column",
    categories: "mailings.mailing",
    series: [
      { values: "mailings.rate", name: say(words.rate) },
      { values: "mailings.low", name: say(words.low), as: "line" },
      { values: "mailings.high", name: say(words.high), as: "line" },
    ],
    rows: 60,
    width: 110,
    valueKind: "share",
  };
}

const verdictMarks = { below: "bad", within: "good", above: "good" } as const;

function mailingsTable(context: SheetContext): Block {
  const { say, plan, language } = context;
  const { Mailings } = plan.input.tables;
  const { mailings } = plan.days.followUps;
  const { responseLow, responseHigh } = plan.input.settings;
  const column = columnMaker(context);
  const channels: readonly Text[] = Object.values(lists.letterChannel);
  const figures = (values: Float64Array) => Array.from(values, numberOrBlank);
  return {
    type: "table",
    key: "mailings",
    title: say(words.mailings),
    plain: true,
    rowCount: mailings.length,
    columns: [
      column("mailing", words.mailing, "text", mailings.map((_, row) => Mailings.mailingId.words[Mailings.mailingId.codes[row]] ?? `${row + 1}`), { links: mailings.map((_, row) => rowLink(Mailings, row)) }), // prettier-ignore
      column("date", commonWords.date, "date", figures(Mailings.date)),
      column("channel", words.way, "text", Array.from(Mailings.channel, (code) => channels[code]?.[language] ?? null)), // prettier-ignore
      column("sent", words.sentCount, "whole", figures(Mailings.sent)),
      column(
        "returned",
        words.returned,
        "whole",
        Array.from(Mailings.returned, (count) => count || 0),
      ),
      column(
        "delivered",
        words.delivered,
        "whole",
        mailings.map(({ delivered }) => numberOrBlank(delivered)),
      ),
      column("responses", words.responses, "whole", figures(Mailings.responses)),
      column(
        "rate",
        words.rate,
        "share",
        mailings.map(({ rate }) => numberOrBlank(rate)),
      ),
      column(
        "low",
        words.low,
        "share",
        mailings.map(() => responseLow),
      ),
      column(
        "high",
        words.high,
        "share",
        mailings.map(() => responseHigh),
      ),
      column(
        "from",
        words.expectedFrom,
        "number",
        mailings.map(({ from }) => numberOrBlank(from)),
      ),
      column(
        "to",
        words.expectedTo,
        "number",
        mailings.map(({ to }) => numberOrBlank(to)),
      ),
      column(
        "verdict",
        words.verdict,
        "text",
        mailings.map(({ verdict }) => say(verdict ? words.verdicts[verdict] : words.wrong)),
        {
          json: mailings.map(({ verdict }) => verdict ?? null),
          marks: mailings.map(({ verdict }) => (verdict ? verdictMarks[verdict] : "warning")),
          width: 20,
        },
      ),
    ],
  };
}
