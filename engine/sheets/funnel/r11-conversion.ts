import { commonWords } from "../../words/common-words.ts";
import { funnelSheetWords as words } from "../../words/funnel/funnel-sheet-words.ts";
import { funnelWords } from "../../words/funnel/funnel-words.ts";
import { rateFalls } from "./rate-change-lines.ts";
import { narrowestStage, observedShare, stagesTable } from "./conversion-stages.ts";
import { groupTable, rulesTable, winRatesTable } from "./conversion-tables.ts";
import { funnelNames } from "./funnel-parts.ts";
import { winCurveBlocks, winCurveData } from "./win-curves.ts";
import type { Block, ResultSheet } from "../result-sheet.ts";
import type { SheetContext } from "../sheet-context.ts";

/** R-11 Conversion: how deals pass from stage to stage, and three win rates that are not to be confused. */
export function conversionSheet(context: SheetContext): ResultSheet {
  const { say, plan } = context;
  const { funnel } = plan;
  const { rates } = funnel;
  const { channel } = plan.input.tables.Channels;
  const names = funnelNames(context);
  const measured = funnel.conversion.entered.some((count) => count > 0);
  return {
    id: "R-11",
    name: say(words.conversion.tab),
    title: say(words.conversion.title),
    header: context.header({
      rows: funnel.deals.length,
      settings: ["conversionBasis", "skipRule", "minObservations", "chanceWindow", "horizonDays", "confidence"],
    }),
    print: { landscape: true, paper: {} },
    blocks: [
      ...findings(context),
      stagesTable(context),
      winRatesTable(context),
      ...(measured ? [chart(context)] : []),
      ...winCurveBlocks(context),
      rulesTable(context),
      groupTable(
        context,
        "byCategory",
        words.conversion.byCategory,
        commonWords.category,
        rates.byCategory,
        names.category,
      ),
      groupTable(context, "byManager", words.conversion.byManager, commonWords.manager, rates.byManager, names.manager),
      ...(rates.byChannel.length > 0
        ? [
            groupTable(
              context,
              "byChannel",
              words.conversion.byChannel,
              commonWords.channel,
              rates.byChannel,
              (code) => channel.words[channel.codes[code]] ?? say(words.conversion.noChannel),
            ),
          ]
        : []),
      ...(rates.bySupervisor.length > 0
        ? [
            groupTable(
              context,
              "bySupervisor",
              words.conversion.bySupervisor,
              words.heading.supervisor,
              rates.bySupervisor,
              names.manager,
            ),
          ]
        : []),
      ...winCurveData(context),
    ],
  };
}

function findings(context: SheetContext): Block[] {
  const { say, plan } = context;
  const { conversion } = plan.funnel;
  const names = funnelNames(context);
  const text = words.conversion;
  if (conversion.entered.every((count) => count === 0))
    return [{ type: "note", key: "finding", mark: "warning", lines: [say(text.none)] }];
  const place = narrowestStage(context);
  const lines: string[] = [];
  if (place >= 0) {
    const { share, low, high, n } = observedShare(context, conversion, place);
    lines.push(
      say(text.weakest, {
        stage: names.stage(conversion.stage[place]) ?? "",
        share: names.share(share),
        low: names.share(low),
        high: names.share(high),
        n,
      }),
    );
  }
  lines.push(
    say(text.overall, {
      share: names.share(conversion.winChanceResolved[0]),
      cohort: names.share(conversion.winChanceCohort[0]),
    }),
  );
  const { minObservations } = plan.input.settings;
  const warnings = [
    ...rateFalls(context),
    conversion.lostWithoutStage > 0 ? say(funnelWords.upperBound, { n: conversion.lostWithoutStage }) : "",
    plan.input.tables.StageLog.rowCount === 0 ? say(text.noLog) : "",
    conversion.assumed.includes(1) ? say(text.assumedSome, { n: minObservations }) : "",
  ].filter((line) => line !== "");
  return [
    { type: "note", key: "finding", mark: "strong", lines },
    ...(warnings.length > 0 ? [{ type: "note", key: "limits", mark: "warning", lines: warnings } satisfies Block] : []),
  ];
}

function chart(context: SheetContext): Block {
  const { plan, say } = context;
  const { conversion } = plan.funnel;
  const names = funnelNames(context);
  const place = narrowestStage(context);
  const basis = plan.input.settings.conversionBasis;
  return {
    type: "chart",
    key: "line",
    title:
      place < 0
        ? say(words.conversion.chartPlain)
        : say(words.conversion.chart, {
            stage: names.stage(conversion.stage[place]) ?? "",
            share: names.share(observedShare(context, conversion, place).share),
          }),
    kind: "line",
    categories: "stages.stage",
    series: [
      { values: `stages.${basis}`, name: say(words.conversion.now) },
      { values: "stages.now", name: say(words.conversion.passedIn, { label: plan.samePart.now.label }) },
      { values: "stages.before", name: say(words.conversion.passedIn, { label: plan.samePart.before.label }) },
    ],
    width: 110,
    valueKind: "share",
  };
}
