/** One element of an XML part, as the checker of packages sees it. */
export interface XmlElement {
  /** Local name, without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Text directly inside, entities decoded. */
  readonly text: string;
}

interface Open {
  name: string;
  tag: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;

/**
 * Reads a small XML part strictly: anything not well-formed is an error. For checks of our own files, not for speed.
 *
 * @throws SyntaxError naming the place
 * @example parseXmlElements("<a><b c='1'/></a>").children[0].attributes.c // "1"
 */
export function parseXmlElements(xml: string): XmlElement {
  const root: Open = { name: "", tag: "", attributes: {}, children: [], text: "" };
  const open: Open[] = [root];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const from = token.lastIndex;
    const hit = token.exec(xml);
    if (!hit) throw new SyntaxError(`expected XML at ${from}, found ${JSON.stringify(xml.slice(from, from + 40))}`);
    readToken(hit, open, from);
  }
  if (open.length !== 1 || root.children.length !== 1)
    throw new SyntaxError(`expected one closed root, found ${open.length - 1} open and ${root.children.length} roots`);
  return root.children[0];
}

function readToken(hit: RegExpExecArray, open: Open[], place: number): void {
  const [, closing, tag, attributes, selfClosing, text] = hit;
  const current = open[open.length - 1];
  if (text !== undefined) current.text += decode(text, place);
  if (tag === undefined) return;
  if (closing) {
    if (current.tag !== tag) throw new SyntaxError(`expected </${current.tag}> at ${place}, found </${tag}>`);
    open.pop();
    return;
  }
  const element: Open = {
    name: localName(tag),
    tag,
    attributes: attributesOf(attributes, place),
    children: [],
    text: "",
  };
  current.children.push(element);
  if (!selfClosing) open.push(element);
}

function attributesOf(source: string, place: number): Record<string, string> {
  const found: Record<string, string> = {};
  if (source === "") return found;
  for (const [, name, quoted] of source.matchAll(/([\w.:-]+)\s*=\s*("[^"]*"|'[^']*')/g)) {
    if (Object.hasOwn(found, name)) throw new SyntaxError(`attribute ${name} stands twice at ${place}`);
    found[name] = decode(quoted.slice(1, -1), place);
  }
  return found;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string, place: number): string {
  if (!text.includes("&")) return text;
  return text.replace(/&([^;]{0,10};)?/g, (whole, inside?: string) => {
    const name = inside?.slice(0, -1) ?? "";
    if (Object.hasOwn(entities, name)) return entities[name];
    const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
    if (!code) throw new SyntaxError(`unknown entity ${whole} near ${place}`);
    return String.fromCodePoint(code[1] ? parseInt(code[1], 16) : Number(code[2]));
  });
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}
