import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { FuzzCase } from "./fuzz-case.ts";
import { oddTexts } from "./odd-values.ts";
import type { Random } from "./random.ts";

const tags = [
  "<row>",
  "</row>",
  "<c>",
  "</c>",
  "<v>",
  "</v>",
  "<t>",
  "</si>",
  "<is>",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "<rPh>",
  "<f>",
];
const attributes = [
  ' r="XFD1"',
  ' r="A1048576"',
  ' r="A0"',
  ' t="s"',
  ' t="e"',
  ' t="inlineStr"',
  ' s="9999"',
  ' r=""',
  " r='A1'",
  ' name=""',
  ' state="hidden"',
  ' r:id="rId1"',
  ' Target="../../../x"',
  ' Target="http://["',
  ' Target=""',
];

/** A workbook whose parts have tags, attributes and texts changed, with the zip around them whole. */
export function makeXml(random: Random, model: Uint8Array): FuzzCase {
  const parts = unzipSync(model);
  const read = Object.keys(parts).filter((name) => /workbook|sheet\d|sharedStrings|\.rels|custom|Content/.test(name));
  for (let change = 1 + random.below(3); change > 0; change--) {
    const name = random.pick(read);
    if (random.chance(0.05)) delete parts[name];
    else if (parts[name]) parts[name] = strToU8(changed(strFromU8(parts[name]), random));
  }
  return { kind: "xml", name: "a.xlsx", data: Buffer.from(zipSync(parts, { level: 1 })).toString("base64") };
}

function changed(xml: string, random: Random): string {
  const places = [...xml.matchAll(/[<>"]/g)].map(({ index }) => index);
  if (places.length === 0) return xml;
  const at = random.pick(places);
  const until = Math.min(xml.length, at + 1 + random.below(60));
  switch (random.below(7)) {
    case 0:
      return xml.slice(0, at) + random.pick(tags).repeat(1 + random.below(3)) + xml.slice(at);
    case 1:
      return xml.slice(0, at) + xml.slice(until);
    case 2:
      return xml.slice(0, until) + xml.slice(at);
    case 3:
      return xml.replace(/(<(?:sheet|c|row|Relationship))(?=[ >])/, `$1${random.pick(attributes)}`);
    case 4:
      return xml.slice(0, at) + random.pick(attributes) + xml.slice(at);
    case 5:
      return xml.replace(/(?<=<v>)[^<]+/g, (value) =>
        random.chance(0.05) ? random.pick(["1e400", "-1", "NaN", "", "x", "99999999999"]) : value,
      );
    default:
      return xml.replace(/(?<=<t>)[^<]+/g, (value) =>
        random.chance(0.02) ? random.pick(oddTexts).replace(/[<&]/g, "") : value,
      );
  }
}
