/** Height of one line of 11 point text, in points. */
export const lineHeight = 15;

/**
 * Lines a text takes in a column, by counting characters: wrapping goes by words, so a tenth of the width is lost.
 *
 * @param taken characters of the width that something else takes (the filter button)
 */
export function linesOf(value: string, width: number, taken = 0): number {
  const room = Math.max(4, (width - taken) * 0.95);
  return value.split("\n").reduce((lines, line) => lines + wordLines(line, room), 0);
}

function wordLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    if (used > 0 && used + 1 + word.length > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}

/** Height of a heading row whose cells take these lines. */
export function headingHeight(lines: readonly number[]): number {
  return Math.min(6, Math.max(1, ...lines)) * lineHeight + 5;
}
