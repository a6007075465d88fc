import { countFaults } from "./check-grid.ts";
import { descendants, repeated, type Parts } from "./package-parts.ts";
import type { XmlElement } from "../xlsx/xml-elements.ts";

/** Which list each number of a cell's style leads into. */
const lists = { fontId: "fonts", fillId: "fills", borderId: "borders", xfId: "cellStyleXfs" } as const;

/** Faults of the styles: numbers that lead into their lists, counts, number formats. */
export function checkStyles(parts: Parts): string[] {
  const styles = parts.get("xl/styles.xml");
  if (!styles) return ["no xl/styles.xml"];
  const list = (name: string) => styles.children.find((child) => child.name === name)?.children ?? [];
  const formats = descendants(styles, "numFmt").map(({ attributes }) => attributes);
  const own = new Set(list("numFmts").map(({ attributes }) => attributes.numFmtId));
  const used = [...list("cellXfs"), ...list("cellStyleXfs")].map(({ attributes }) => attributes);
  return [
    ...styles.children.flatMap(countFaults),
    ...used.flatMap((style) => [
      ...Object.entries(lists)
        .filter(([name, to]) => style[name] !== undefined && !(Number(style[name]) < list(to).length))
        .map(([name]) => `${name} ${style[name]} is not there`),
      ...(Number(style.numFmtId ?? 0) < 164 || own.has(style.numFmtId) ? [] : [`no number format ${style.numFmtId}`]),
    ]),
    ...list("cellStyles")
      .filter(({ attributes }) => !(Number(attributes.xfId) < list("cellStyleXfs").length))
      .map(({ attributes }) => `style ${attributes.name}: no form ${attributes.xfId}`),
    ...fillFaults(list("fills")),
    ...repeated(list("numFmts").map(({ attributes }) => attributes.numFmtId)).map((id) => `number format ${id} twice`),
    ...formats.filter(({ formatCode }) => !isNumberFormat(formatCode)).map((one) => `number format ${one.formatCode}`),
    ...descendants(styles, "sz")
      .filter(({ attributes: { val } }) => !(Number(val) >= 1 && Number(val) <= 409))
      .map(({ attributes: { val } }) => `a font of size ${val}`),
    ...["color", "fgColor", "bgColor"]
      .flatMap((name) => descendants(styles, name))
      .filter(({ attributes: { rgb } }) => rgb !== undefined && !/^[0-9A-F]{8}$/i.test(rgb))
      .map(({ attributes: { rgb } }) => `colour ${rgb}`),
  ].map((fault) => `xl/styles.xml: ${fault}`);
}

/** Excel takes the first two fills for its own, whatever they say. */
function fillFaults(fills: readonly XmlElement[]): string[] {
  const kinds = fills.slice(0, 2).map((fill) => fill.children[0]?.attributes.patternType);
  return kinds.join() === "none,gray125" ? [] : ["the first fills are not none and gray125"];
}

const literal = /"[^"]*"|\\.|_.|\*./gu;
const bracketed =
  /\[(Black|Blue|Cyan|Green|Magenta|Red|White|Yellow|Color\d{1,2}|h+|m+|s+|\$[^\]]*|(?:<|>|=|<=|>=|<>)-?\d+(?:\.\d+)?)\]/gi;

/** One to four sections; outside of quotes only places of digits, of dates, signs and colours (ECMA-376 part 1, 18.8.31). */
function isNumberFormat(code: string): boolean {
  const bare = code.replace(literal, "");
  const plain = bare.replace(bracketed, "").replace(/General|AM\/PM|A\/P|E[+-]/gi, "");
  return (
    code !== "" &&
    code.length <= 255 &&
    plain.split(";").length <= 4 &&
    /^[0#?.,%/ymdhsb@;:+\-() $€£¥₽\u00a0]*$/i.test(plain)
  );
}
