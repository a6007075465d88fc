import {
  columns,
  exactText,
  type Formula,
  type ResultSheet,
  type Column,
  type TableBlock,
  tableOf,
} from "../../engine/index.ts";
import { oneTo } from "../kit/one-to.ts";
import { formulaColumn } from "../kit/formula-column.ts";
import { inputNumber, inputText } from "../kit/input-cell.ts";
import type { TemplateContext } from "../kit/template.ts";
import { contactRows, dealRows } from "./week-inputs.ts";
import { dayClock, workingDays } from "./day-clock.ts";
import { addWorkdays, day, listWords, workdayFrom } from "./week-formulas.ts";
import { weekWords as words } from "./week-words.ts";

const { whole } = columns;

/** One row a contact: when it is planned, its place in the order, the call it asks for, how warm the client is. */
export function contactWorkings(context: TemplateContext): ResultSheet {
  const columns = [...facts(context), ...order(context), ...followUp(context), ...heat(context)];
  const table: TableBlock = tableOf(context, oneTo(contactRows), { key: "acts", plain: true, columns: columns });
  return {
    id: "W-WEEK-7",
    name: context.say(words.workings),
    title: context.say(words.workings),
    header: [],
    print: {},
    blocks: [
      table,
      { ...dayClock(context), side: true },
      { ...workingDays(context), side: true },
      { ...deals(context), side: true },
    ],
    hidden: true,
  };
}

const column = (key: string, formula: Formula): Column<unknown> => formulaColumn(key, key, "number", formula);
const textOf = (place: string) => inputText(place);

function facts(context: TemplateContext): Column<unknown>[] {
  const word = listWords(context);
  const promised = "INDEX({Activities.promised},{n})";
  const time = "INDEX({Activities.dueTime},{n})";
  return [
    whole("n", "n", (_, row) => row + 1),
    column("client", `=${textOf("Activities.clientId")}`),
    // The row that names the client first: numbers are found faster than names, and hold no wildcards.
    column("person", `=IF({client}="",0,MATCH(${exactText("{client}")},{acts.client},0))`),
    column("type", `=${textOf("Activities.type")}`),
    column("word", `=${textOf("Activities.status")}`),
    column("due", `=INT(${inputNumber("Activities.dueDate")})`),
    column("doneDay", `=INT(${inputNumber("Activities.doneDate")})`),
    column(
      "status",
      `=IF({client}="","",IF({word}=${word("activityStatus", "done")},"done",IF({word}=${word("activityStatus", "planned")},"planned",IF({word}<>"","not",IF({doneDay}>0,"done",IF({due}>0,"planned",""))))))`,
    ),
    column("happened", `=IF(AND({status}="done",{doneDay}<=${day}),{doneDay},0)`),
    column("promised", `=IFERROR(IF(OR(${promised}=TRUE,${promised}=1,${promised}="yes",${promised}="да"),1,0),0)`),
    column(
      "time",
      `=IF({status}<>"planned",9999,IFERROR(IF(${time}="",9999,ROUND(IF(ISNUMBER(${time}),MOD(${time},1),TIMEVALUE(${time}))*1440,0)),9999))`,
    ),
    column(
      "plan",
      `=IF({status}<>"planned",0,IF({due}>${day}+50,0,IF(${workdayFrom(`MAX({due},${day})`)}>{W-WEEK-7.set.last},0,${workdayFrom(`MAX({due},${day})`)})))`,
    ),
    column("at", `=IF({client}="",0,IFERROR(MATCH(${exactText("{client}")},{Clients.name},0),0))`),
    column(
      "mark",
      '=IF({at}=0,3,IF(INDEX({Clients.potentialMark},{at})="A",1,IF(INDEX({Clients.potentialMark},{at})="B",2,3)))',
    ),
  ];
}

/** Promises by day and time, then class, later stage, potential, row (CALC-21). */
function order(context: TemplateContext): Column<unknown>[] {
  const word = listWords(context);
  const phase = (code: "hot" | "early" | "client") => `{phase}=${word("stagePhase", code)}`;
  const fill = "AND({plan}>0,{promised}=0)";
  const furthest = "{W-WEEK-7.deals.furthest}";
  return [
    column(
      "stage",
      `=IF(${fill},IFERROR(MAX(0,LARGE(${furthest},COUNTIF(${furthest},">="&({person}+1)*1000)+1)-{person}*1000),0),0)`,
    ),
    column("phase", '=IF({stage}=0,"",IFERROR(INDEX({Stages.phase},MATCH({stage},{Stages.order},0))&"",""))'),
    column(
      "class",
      `=IF(NOT(${fill}),0,IF(OR(IF({at}=0,"",INDEX({Clients.status},{at}))=${word("clientStatus", "client")},${phase("client")}),2,IF(${phase("hot")},1,IF(OR({stage}>0,COUNTIFS({acts.person},{person},{acts.happened},">0")>0),3,4))))`,
    ),
    column(
      "fillPlace",
      "=IF({class}=0,0,IF({set.order}=2,CHOOSE({class},2,1,3,4),IF({set.order}=3,CHOOSE({class},1,3,2,4),{class})))",
    ),
    column(
      "key",
      `=IF({plan}=0,"",(({plan}-${day})*10+1-{promised})*1E11+IF({promised}=1,IF({due}=0,0,MIN(999,MAX(0,${day}-{due})))*1E4+{time},{fillPlace}*1E6+(99-INT({stage}))*1E4+{mark}*1E3)*1E4+{n})`,
    ),
    column(
      "minutes",
      `=IF({plan}=0,0,IF(${inputNumber("Activities.minutes")}>0,${inputNumber("Activities.minutes")},{set.defaultMinutes}))`,
    ),
  ];
}

/** The client's latest letter or visit and the window of the call after it (CALC-26). */
function followUp(context: TemplateContext): Column<unknown>[] {
  const word = listWords(context);
  const type = (code: Parameters<typeof word<"activityType">>[1]) => `{type}=${word("activityType", code)}`;
  const way = textOf("Activities.letterChannel");
  const by = (code: "courier" | "post" | "fax", setting: string, other: string) =>
    `IF(${way}=${word("letterChannel", code)},{set.${setting}},${other})`;
  const delivery = `IF(${type("letter")},${by("courier", "deliveryDaysCourier", by("post", "deliveryDaysPost", by("fax", "deliveryDaysFax", "{set.deliveryDaysEmail}")))},0)`;
  const after = (days: Formula) =>
    `=IF({receipt}=0,0,IFERROR(IF({set.calendarDays}=1,${workdayFrom(`{receipt}+${days}`)},${addWorkdays("{receipt}", days)}),{receipt}+${days}))`;
  const talking = (["call", "officeMeeting", "awayMeeting", "presentation"] as const).map(type).join(",");
  const talks = 'COUNTIFS({acts.person},{person},{acts.talk},">="&{receipt}';
  return [
    column("event", `=IF(AND({happened}>0,OR(${type("letter")},${type("coldVisit")})),{happened}*1E4+{n},0)`),
    column("delivery", `=IF({event}=0,0,${delivery})`),
    column(
      "receipt",
      `=IF({event}=0,0,IF(COUNTIFS({acts.person},{person},{acts.event},">"&{event})>0,0,IFERROR(${addWorkdays("{happened}", "{delivery}")},{happened}+{delivery})))`,
    ),
    column("from", after("{set.followFrom}")),
    column("to", after("{set.followTo}")),
    column("talk", `=IF(AND({happened}>0,OR(${talking})),{happened},0)`),
    column(
      "state",
      `=IF({receipt}=0,0,IF(${talks})=0,IF(${day}>{to},1,IF(${day}>={from},2,3)),IF(${talks},{acts.talk},"<"&{from})>0,4,5)))`,
    ),
    column("followKey", '=IF({state}=0,"",{state}*1E10+{to}*1E4+{n})'),
  ];
}

/** The latest noted interest of each client, and where to meet the hot and the warm (CALC-27). */
function heat(context: TemplateContext): Column<unknown>[] {
  const word = listWords(context);
  const says = (code: "high" | "medium" | "low") => `{interest}=${word("interest", code)}`;
  const at = (key: string) => `IF({at}=0,"",INDEX({Clients.${key}},{at})&"")`;
  return [
    column("interest", `=IF({happened}=0,"",${textOf("Activities.interest")})`),
    column("noted", '=IF({interest}="",0,{happened}*1E4+{n})'),
    column(
      "heat",
      `=IF({noted}=0,0,IF(COUNTIFS({acts.person},{person},{acts.noted},">"&{noted})>0,0,IF(${says("high")},1,IF(${says("medium")},IF({mark}=1,1,2),IF(${says("low")},IF({mark}=1,2,3),4)))))`,
    ),
    column("placeKind", `=IF(OR({heat}=0,{heat}>2),0,IF(${at("businessCentre")}<>"",1,IF(${at("street")}<>"",2,3)))`),
    column(
      "placeName",
      `=IF({placeKind}=0,"",IF({placeKind}=1,${at("businessCentre")},IF({placeKind}=2,${at("street")},"?")))`,
    ),
    column("place", `=IF({placeKind}=0,0,MATCH(${exactText("{placeName}")},{acts.placeName},0))`),
    column(
      "meetKey",
      `=IF({placeKind}=0,"",{placeKind}*1E14+(999-MIN(999,COUNTIFS({acts.placeKind},{placeKind},{acts.place},{place})))*1E11+COUNTIF({acts.placeName},"<"&{placeName})*1E7+{heat}*1E6+IF(${says("high")},1,IF(${says("medium")},2,3))*1E5+{mark}*1E4+{n})`,
    ),
  ];
}

/** Place of each open deal's stage; one whose stage is not known still counts as open. */
function deals(context: TemplateContext): TableBlock {
  const word = listWords(context);
  const stage = "INDEX({Deals.stage},{n})";
  const found = ["nameEn", "nameRu", "code"].reduceRight(
    (other, key) => `IFERROR(MATCH(${exactText(`${stage}&""`)},{Stages.${key}},0),${other})`,
    "NA()",
  );
  return tableOf(context, oneTo(dealRows), {
    key: "deals",
    plain: true,
    columns: [
      whole("n", "n", (row) => row),
      column("dealClient", `=${textOf("Deals.clientId")}`),
      column("dealStatus", `=${textOf("Deals.status")}`),
      column(
        "isOpen",
        `=IF({dealClient}="",0,IF(OR({dealStatus}=${word("dealStatus", "open")},AND({dealStatus}="",${inputNumber("Deals.closeDate")}=0)),1,0))`,
      ),
      column("order", `=IF({isOpen}=0,0,IFERROR(INDEX({Stages.order},${found}),0.1))`),
      column(
        "furthest",
        `=IF({isOpen}=0,"",IFERROR(MATCH(${exactText("{dealClient}")},{acts.client},0)*1000+{order},""))`,
      ),
    ],
  });
}
