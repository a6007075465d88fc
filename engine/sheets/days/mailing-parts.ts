import { lists } from "../../input/lists.ts";
import { mailingResponse } from "../../days/mailing-response.ts";
import { followUpWords as words } from "../../words/days/follow-up-words.ts";
import { commonWords } from "../../words/common-words.ts";
import type { Text } from "../../ground/text.ts";
import { date, number, share, text, whole } from "../column.ts";
import { tableOf } from "../table-of.ts";
import type { Block } from "../result-sheet.ts";
import { rowLink } from "../row-names.ts";
import { type SheetContext } from "../sheet-context.ts";

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
  const { plan } = context;
  const { Mailings } = plan.input.tables;
  const { mailings } = plan.days.followUps;
  const { responseLow, responseHigh } = plan.input.settings;

  const channels: readonly Text[] = Object.values(lists.letterChannel);
  return tableOf(context, mailings, {
    key: "mailings",
    title: words.mailings,
    plain: true,
    columns: [
      text(
        "mailing",
        words.mailing,
        (_, row) => Mailings.mailingId.words[Mailings.mailingId.codes[row]] ?? `${row + 1}`,
        { link: (_, row) => rowLink(Mailings, row) },
      ),
      date("date", commonWords.date, (_, row) => Mailings.date[row]),
      text("channel", words.way, (_, place) => channels[Mailings.channel[place]]),
      whole("sent", words.sentCount, (_, row) => Mailings.sent[row]),
      whole("returned", words.returned, (_, place) => Mailings.returned[place] || 0),
      whole("delivered", words.delivered, ({ delivered }) => delivered),
      whole("responses", words.responses, (_, row) => Mailings.responses[row]),
      share("rate", words.rate, ({ rate }) => rate),
      share("low", words.low, () => responseLow),
      share("high", words.high, () => responseHigh),
      number("from", words.expectedFrom, ({ from }) => from),
      number("to", words.expectedTo, ({ to }) => to),
      text("verdict", words.verdict, ({ verdict }) => (verdict ? words.verdicts[verdict] : words.wrong), {
        json: ({ verdict }) => verdict ?? null,
        mark: ({ verdict }) => (verdict ? verdictMarks[verdict] : "warning"),
        width: 20,
      }),
    ],
  });
}
