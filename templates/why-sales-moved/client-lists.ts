import { changeWords, type Kind, type ResultSheet, tableOf, type Text } from "../../engine/index.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { oneTo } from "../kit/one-to.ts";
import type { TemplateContext } from "../kit/template.ts";
import { listed } from "./why-capacity.ts";
import { whyTemplateWords as words } from "./why-words.ts";

const of = (column: string) => `{W-WHY-W.clients.${column}}`;

interface ListColumn {
  readonly key: string;
  readonly heading: Text;
  readonly kind: Kind;
  readonly width?: number;
}

/** The clients behind the bridge, the largest change first. */
export function causesSheet(context: TemplateContext): ResultSheet {
  return list(context, "W-WHY-C", words.causesTab, words.causesTitle, words.causesNote, "place", [
    { key: "name", heading: words.client, kind: "text", width: 36 },
    { key: "cause", heading: words.cause, kind: "text", width: 18 },
    { key: "change", heading: words.growth, kind: "money" },
    { key: "before", heading: changeWords.before, kind: "money" },
    { key: "now", heading: changeWords.now, kind: "money" },
  ]);
}

/** Who to call: the most money of a year first. */
export function lateSheet(context: TemplateContext): ResultSheet {
  return list(context, "W-WHY-L", words.lateTab, words.lateTitle, words.lateHow, "latePlace", [
    { key: "name", heading: words.client, kind: "text", width: 36 },
    { key: "state", heading: words.state, kind: "text", width: 16 },
    { key: "atStake", heading: words.year, kind: "money" },
    { key: "last", heading: words.last, kind: "date" },
    { key: "since", heading: words.since, kind: "whole" },
    { key: "usual", heading: words.usual, kind: "number" },
    { key: "days", heading: words.days, kind: "whole" },
  ]);
}

function list(
  context: TemplateContext,
  id: string,
  name: Text,
  title: Text,
  how: Text,
  place: string,
  shown: readonly ListColumn[],
): ResultSheet {
  const { say } = context;
  return {
    id,
    name: say(name),
    title: say(title),
    header: [],
    print: { landscape: true, rows: 45 },
    blocks: [
      { type: "note", key: "how", lines: [say(how)] },
      tableOf(context, oneTo(listed), {
        key: "list",
        plain: true,
        columns: [
          formulaColumn("rank", words.place, "whole", (n) => `=IF({at}="","",${n})`, { width: 8 }),
          ...shown.map(({ key, heading, kind, width }) =>
            formulaColumn(key, heading, kind, `=IF({at}="","",INDEX(${of(key)},{at}))`, { width }),
          ),
          formulaColumn("at", words.line, "whole", (n) => `=IFERROR(MATCH(${n},${of(place)},0),"")`, { width: 10 }),
        ],
      }),
    ],
    freeze: "list",
  };
}
