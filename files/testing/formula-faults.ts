/** What formulas of a workbook may lead to. */
export interface FormulaScope {
  /** Names of the sheets, lower case. */
  readonly sheets: ReadonlySet<string>;
  /** Names of the workbook and its tables, lower case. */
  readonly names: ReadonlySet<string>;
}

/** Functions that came after Excel 2010: without a prefix Excel repairs them, with one older versions show #NAME?. */
const later = new Set(
  (
    "ACOT ACOTH ARABIC ARRAYTOTEXT BASE BINOM.DIST.RANGE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH " +
    "CHOOSECOLS CHOOSEROWS COMBINA CONCAT COT COTH CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND FILTER FILTERXML FLOOR.MATH " +
    "FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAUSS GROUPBY HSTACK IFNA IFS IMAGE ISFORMULA ISOMITTED ISOWEEKNUM " +
    "LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MUNIT NUMBERVALUE PDURATION PERMUTATIONA PHI PIVOTBY RANDARRAY REDUCE RRI SCAN " +
    "SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORT SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW " +
    "UNICHAR UNICODE UNIQUE VALUETOTEXT VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR"
  ).split(" "),
);

const addressLike = /^([A-Z]{1,3}\d{0,7}|TRUE|FALSE)$/i;

/**
 * Faults of one formula as a part holds it: English names, commas, no equals sign.
 *
 * @returns one phrase per fault
 * @example formulaFaults("SUM(A1;A2)", scope) // ["semicolon in SUM(A1;A2)"]
 */
export function formulaFaults(formula: string, { sheets, names }: FormulaScope): string[] {
  const literals: string[] = [];
  const tabs: string[] = [];
  // A tab may be called "#REF!" or hold a quote or brackets: what stands between quotes is no part of the formula's grammar.
  const bare = formula.replace(/"(?:[^"]|"")*"|'((?:[^']|'')*)'!/g, (whole, tab?: string) => {
    if (tab === undefined) literals.push(whole);
    else tabs.push(tab.replace(/''/g, "'"));
    return tab === undefined ? '""' : "";
  });
  const plainTabs = [...bare.matchAll(/(?<![\p{L}\p{N}_.#])([\p{L}_][\p{L}\p{N}_.]*)!/gu)].map(([, tab]) => tab);
  const functions = [...bare.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\(/gu)].map(([, name]) => name.toUpperCase());
  const words = bare.matchAll(/(?<![\p{L}\p{N}_.$#])([\p{L}_\\][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.(!])/gu);
  return [
    ...(formula === "" || formula.startsWith("=") || formula.length > 8192 ? ["not allowed"] : []),
    ...literals.filter((text) => text.length > 257).map((text) => `a text of ${text.length - 2} characters`),
    ...(bare.replace(/\{[^{}]*\}/g, "").includes(";") ? [`semicolon in ${formula}`] : []),
    ...(isBalanced(bare) ? [] : [`brackets do not match in ${formula}`]),
    ...functions.filter((name) => later.has(name)).map((name) => `${name} is not in Excel 2010`),
    ...[...tabs, ...plainTabs].filter((tab) => !sheets.has(tab.toLowerCase())).map((tab) => `no sheet ${tab}`),
    ...[...words]
      .map(([, word]) => word)
      .filter((word) => !addressLike.test(word) && !names.has(word.toLowerCase()))
      .map((word) => `no name ${word}`),
    ...(bare.includes("#REF!") ? ["holds #REF!"] : []),
  ];
}

const closing: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** Every bracket is closed by its own, at most 64 calls deep; no quote is left over. */
function isBalanced(formula: string): boolean {
  const open: string[] = [];
  for (const letter of formula.replaceAll('""', "")) {
    if (letter in closing) open.push(closing[letter]);
    else if (')}]"'.includes(letter) && open.pop() !== letter) return false;
    if (open.length > 64) return false;
  }
  return open.length === 0;
}
