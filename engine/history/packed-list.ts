/** A cell holds 32,767 characters; shorter ones are kinder to whoever looks. */
const longestCell = 8_000;

/**
 * Writes entries of a list into as few cells as they fit: "|D1,500,46100|D2,…". Each cell begins with "|", so that no
 * spreadsheet takes it for a number or a formula.
 *
 * @see AM-63
 * @example packList([["D1", "500"], ["D2", ""]]) // ["|D1,500|D2,"]
 */
export function packList(entries: Iterable<readonly string[]>): string[] {
  const cells: string[] = [];
  let cell = "";
  for (const entry of entries) {
    const written = `|${entry.map(escaped).join(",")}`;
    if (cell.length + written.length > longestCell && cell !== "") {
      cells.push(cell);
      cell = "";
    }
    cell += written;
  }
  return cell === "" ? cells : [...cells, cell];
}

/**
 * Reads one cell of `packList`.
 *
 * @example unpackList("|D1,500|D2,") // [["D1", "500"], ["D2", ""]]
 */
export function unpackList(cell: string): string[][] {
  return cell
    .split("|")
    .slice(1)
    .map((entry) => entry.split(",").map(plain));
}

function escaped(words: string): string {
  return words.replace(/[%|,]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function plain(words: string): string {
  return words.replace(/%(25|7C|2C)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
