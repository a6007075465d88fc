import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, expect, test } from "vitest";
import { writeWorkbook } from "../xlsx/write-workbook.ts";
import { checkPackage } from "./check-package.ts";
import { sampleWorkbook } from "./sample-workbook.ts";

let sound: Record<string, Uint8Array>;
beforeAll(async () => {
  sound = unzipSync(await writeWorkbook(sampleWorkbook()));
});

const sheet = "xl/worksheets/sheet1.xml";
const deals = "xl/worksheets/sheet2.xml";
const workbook = "xl/workbook.xml";
const table = "xl/tables/table1.xml";
const styles = "xl/styles.xml";
const chart = "xl/charts/chart1.xml";
const drawing = "xl/drawings/drawing1.xml";
const notes = "xl/comments1.xml";
const shapes = "xl/drawings/vmlDrawing1.vml";
const properties = "docProps/custom.xml";
const types = "[Content_Types].xml";

/** B7 of the sound workbook is `<f>B6*2</f>`. */
const formula = (text: string): Plant => [sheet, "<f>B6*2</f>", `<f>${text}</f>`];
const validation = (more: string): Plant => [sheet, 'errorStyle="warning"', `errorStyle="warning" ${more}`];
const format = (code: string): Plant => [styles, 'formatCode="hh:mm"', `formatCode="${code}"`];

/** Part, what stands there, what is planted in its place. */
type Plant = readonly [part: string, from: string | RegExp, to: string];

const faults: readonly (readonly [name: string, plant: Plant, expected: RegExp])[] = [
  [
    "merges that overlap partly",
    [
      sheet,
      /<mergeCells.*<\/mergeCells>/,
      '<mergeCells count="2"><mergeCell ref="A10:I10"/><mergeCell ref="C9:C10"/></mergeCells>',
    ],
    /A10:I10 and C9:C10 are merged and overlap/,
  ],
  [
    "one range merged twice",
    [
      sheet,
      /<mergeCells.*<\/mergeCells>/,
      '<mergeCells count="2"><mergeCell ref="A10:I10"/><mergeCell ref="A10:I10"/></mergeCells>',
    ],
    /merged and overlap/,
  ],
  ["a range turned round", [sheet, 'mergeCell ref="A10:I10"', 'mergeCell ref="I10:A10"'], /no range to merge/],
  [
    "a merge over a table",
    [sheet, 'mergeCell ref="A10:I10"', 'mergeCell ref="A14:I14"'],
    /table A12:I18 overlaps A14:I14/,
  ],
  ["a count of merges", [sheet, '<mergeCells count="1">', '<mergeCells count="2">'], /mergeCells says 2 and holds 1/],
  ["columns that overlap", [sheet, '<col min="2" max="2"', '<col min="1" max="2"'], /columns 1 to 2 overlap/],
  ["a column out of the grid", [sheet, '<col min="9" max="9"', '<col min="9" max="16385"'], /out of the grid/],
  ["a column too wide", [sheet, 'width="42"', 'width="256"'], /256 wide/],
  ["a row too high", [sheet, 'ht="26"', 'ht="410"'], /row 1 is 410 high/],
  ["an active pane that is not there", [sheet, 'activePane="bottomLeft"', 'activePane="topRight"'], /no pane topRight/],
  ["a pane that cuts a row", [sheet, 'ySplit="12"', 'ySplit="11.5"'], /cuts a cell/],
  ["a pane that starts above its split", [sheet, 'topLeftCell="A13"', 'topLeftCell="A3"'], /pane starts at A3/],
  ["a first tab that is not there", [workbook, 'activeTab="0"', 'activeTab="7"'], /tab 7/],
  ["a first tab that is hidden", [workbook, 'activeTab="0"', 'activeTab="2"'], /tab 2/],
  ["NaN in a cell", [sheet, "<v>0.4</v>", "<v>NaN</v>"], /NaN is no value/],
  ["Infinity in a cell", [sheet, "<v>0.4</v>", "<v>Infinity</v>"], /Infinity is no value/],
  ["a flag that is neither", [sheet, 't="b"><v>1</v>', 't="b"><v>true</v>'], /true is no value of type b/],
  ["an attribute nobody knows", [sheet, '<row r="2"', '<row r="2" colour="red"'], /row 2 has an attribute colour/],
  [
    "a text of a formula without a value",
    [sheet, /<c r="B7" (s="\d+")><f>(.*?)<\/f><v>0.8<\/v>/, '<c r="B7" $1 t="str"><f>$2</f>'],
    /without a value/,
  ],

  ["semicolons in a formula", formula("SUM(B6;B8)"), /semicolon/],
  ["a bracket not closed", formula("SUM(B6"), /brackets do not match/],
  ["a quote not closed", formula('LEN("a)'), /brackets do not match/],
  ["a bracket closed by another", formula("SUM(B6}"), /brackets do not match/],
  ["a text over 255 in a formula", formula(`LEN("${"a".repeat(256)}")`), /a text of 256 characters/],
  ...["XLOOKUP(1,B6,B8)", "LET(1,B6)", "FILTER(B6,B8)", 'TEXTJOIN(",",TRUE,B6)', "IFS(TRUE,1)", "MAXIFS(B6,B8,1)"].map(
    (call) => [`a function after 2010: ${call}`, formula(call), /is not in Excel 2010/] as const,
  ),
  ["a formula with an equals sign", formula("=B6"), /not allowed/],
  ["a sheet that is not there", formula("'Gone'!A1"), /no sheet Gone/],
  ["an unquoted sheet that is not there", formula("Gone!A1"), /no sheet Gone/],
  ["a name that is not there", formula("Limit_A*2"), /no name Limit_A/],
  ["a lost reference", formula("SUM(#REF!)"), /#REF!/],
  [
    "a shared range too short",
    [
      sheet,
      /<f>MAX\(0,C13\)([^<]*)<\/f>([\s\S]*?)<f>MAX\(0,C14\)[^<]*<\/f>/,
      '<f t="shared" si="0" ref="D13:D13">MAX(0,C13)$1</f>$2<f t="shared" si="0"/>',
    ],
    /D14: out of the range of shared formula 0/,
  ],

  ["a heading unlike its column", [table, 'name="Client"', 'name="Buyer"'], /heading "Client" is not column Buyer/],
  ["a column id twice", [table, 'tableColumn id="2"', 'tableColumn id="1"'], /column id 1 stands twice/],
  ["a table id twice", [table, ' id="1" name="AbcClients"', ' id="2" name="AbcClients"'], /table id 2 stands twice/],
  [
    "a filter unlike its table",
    [table, '<autoFilter ref="A12:I18"', '<autoFilter ref="A12:I17"'],
    /filter and range differ/,
  ],
  ["a count of columns", [table, '<tableColumns count="9"', '<tableColumns count="8"'], /tableColumns says 8/],

  ["a title over 32", validation(`promptTitle="${"t".repeat(33)}"`), /promptTitle is longer than 32/],
  ["a prompt over 255", validation(`prompt="${"p".repeat(256)}"`), /prompt is longer than 255/],
  ["an error text over 255", [sheet, /error="[^"]*"/, `error="${"e".repeat(256)}"`], /error is longer than 255/],
  ["a list over 255", [deals, "open,won,lost", "w,".repeat(128)], /drop-down list|a text of 256/],
  ["a list without a source", [sheet, /<formula1>.*<\/formula1>/, ""], /no list/],
  ["a list on a sheet that is not there", [sheet, "'Lists'!$A$1", "'Gone'!$A$1"], /no sheet Gone/],
  [
    "a count of validations",
    [sheet, '<dataValidations count="1"', '<dataValidations count="3"'],
    /dataValidations says 3/,
  ],
  ["a validation of no range", [sheet, 'type="list" sqref="I13:I18"', 'type="list" sqref="I13:"'], /I13: is no range/],
  ["a link to a sheet that is not there", [sheet, "&apos;Deals&apos;!A2", "&apos;Gone&apos;!A2"], /no place 'Gone'!A2/],
  ["a link to no cell", [sheet, "&apos;Deals&apos;!A2", "&apos;Deals&apos;!A0"], /no place/],
  [
    "a tip over 255",
    [sheet, '<hyperlink ref="B13"', `<hyperlink ref="B13" tooltip="${"t".repeat(256)}"`],
    /a tip of 256/,
  ],

  [
    "a rule's style that is not there",
    [sheet, 'type="dataBar" priority', 'type="dataBar" dxfId="99" priority'],
    /no style 99/,
  ],
  ["two rules of one priority", [sheet, 'priority="2"', 'priority="1"'], /two rules of priority 1/],
  ["a rule of priority 0", [sheet, 'priority="2"', 'priority="0"'], /priority 0/],
  [
    "a rule of no range",
    [sheet, '<conditionalFormatting sqref="C13:C18"', '<conditionalFormatting sqref="C13:C"'],
    /C13:C is no range/,
  ],
  ["a scale without colours", [sheet, '<color rgb="FFFFFFFF"/><color rgb="FF8FB3D9"/>', ""], /lacks its points/],

  ["a font that is not there", [styles, /fontId="1"/, 'fontId="99"'], /fontId 99/],
  ["a fill that is not there", [styles, /(<xf [^>]*)fillId="\d+"/, '$1fillId="99"'], /fillId 99/],
  [
    "a number format that is not there",
    [styles, /(<xf [^>]*)numFmtId="165"/, '$1numFmtId="990"'],
    /no number format 990/,
  ],
  ["a quote left open in a number format", format("0 &quot;h"), /number format 0 "h/],
  ["a bracket left open in a number format", format("[Red0"), /number format \[Red0/],
  ["five sections of a number format", format("0;0;0;0;0"), /number format 0;0;0;0;0/],
  ["words in a number format", format("0 days left"), /number format 0 days left/],
  ["a count of fonts", [styles, /<fonts count="\d+"/, '<fonts count="99"'], /fonts says 99/],
  ["a first fill of our own", [styles, 'patternType="gray125"', 'patternType="solid"'], /first fills/],

  [
    "an axis that crosses none of its own",
    [chart, '<c:crossAx val="50002"/>', '<c:crossAx val="50004"/>'],
    /do not cross each other/,
  ],
  ["a group with one axis", [chart, '<c:axId val="50002"/></c:barChart>', "</c:barChart>"], /barChart has 1 axes/],
  [
    "a cache shorter than its range",
    [
      chart,
      '<c:numCache><c:formatCode>0.0%;[Red]-0.0%</c:formatCode><c:ptCount val="6"/>',
      '<c:numCache><c:formatCode>0%</c:formatCode><c:ptCount val="5"/>',
    ],
    /6 cells and a cache of 5|point 5 of 5/,
  ],
  [
    "elements of a series out of order",
    [chart, '<c:idx val="0"/><c:order val="0"/>', '<c:idx val="0"/><c:invertIfNegative val="0"/><c:order val="0"/>'],
    /out of order in ser/,
  ],
  [
    "elements of an axis out of order",
    [chart, '<c:delete val="0"/><c:axPos val="b"/>', '<c:axPos val="b"/><c:delete val="0"/>'],
    /out of order in catAx/,
  ],
  ["NaN in a chart", [chart, "<c:v>0.87</c:v>", "<c:v>NaN</c:v>"], /NaN is no number/],
  ["a chart of a sheet that is not there", [chart, "'ABC clients'!$C$13", "'Gone'!$C$13"], /no sheet Gone/],
  [
    "a chart without a size",
    [drawing, "<xdr:row>38</xdr:row>", "<xdr:row>20</xdr:row>"],
    /an anchor from 0,20 to 8,20/,
  ],

  [
    "a note's shape in another row",
    [shapes, "<x:Row>11</x:Row>", "<x:Row>10</x:Row>"],
    /C12: no shape|a shape at 10,2/,
  ],
  ["a note without its author", [notes, 'authorId="0"', 'authorId="1"'], /C12: no author/],
  [
    "a name twice",
    [
      workbook,
      "</definedNames>",
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Deals'!$1:$1</definedName></definedNames>`,
    ],
    /name _xlnm.print_titles 0 stands twice/,
  ],
  [
    "a name like an address",
    [workbook, "</definedNames>", `<definedName name="AB12">'Deals'!$1:$1</definedName></definedNames>`],
    /name AB12: not allowed/,
  ],
  ["a gap in the numbers of properties", [properties, 'pid="3"', 'pid="5"'], /number 5, expected 3/],
  ["a property twice", [properties, 'name="Engine"', 'name="Fingerprint"'], /fingerprint stands twice/],
  ["a part of another type", [types, "spreadsheetml.table+xml", "spreadsheetml.styles+xml"], /leads to a part of type/],
  [
    "a relation to nothing",
    ["xl/worksheets/_rels/sheet1.xml.rels", "table1.xml", "table9.xml"],
    /which is not there|no range/,
  ],
];

test.each(faults)("%s is noticed, and nothing else", (_name, [part, from, to], expected) => {
  const before = strFromU8(sound[part]);
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  const found = checkPackage(zipSync({ ...sound, [part]: strToU8(after) }, { level: 0 }));
  expect(found.join("\n")).toMatch(expected);
  expect(found.filter((fault) => !expected.test(fault))).toEqual([]);
});

test.each(["en", "ru"] as const)("the sound workbook in %s has no faults", async (language) => {
  expect(checkPackage(await writeWorkbook(sampleWorkbook(language)))).toEqual([]);
});

test("a tab called #REF! and texts with brackets, semicolons and quotes are no faults", () => {
  const quiet = String.raw`IF('Deals'!A1="a;(b"")[",{1,2;3,4},0)`;
  const after = strFromU8(sound[sheet]).replace("<f>B6*2</f>", `<f>${quiet}</f>`);
  const renamed = (text: string) => text.replaceAll("'Deals'!", "'#REF!'!").replace('name="Deals"', 'name="#REF!"');
  const book = strFromU8(sound[workbook]);
  const parts = {
    ...sound,
    [sheet]: strToU8(renamed(after.replaceAll("&apos;", "'"))),
    [workbook]: strToU8(renamed(book)),
  };
  expect(checkPackage(zipSync(parts, { level: 0 }))).toEqual([]);
});
