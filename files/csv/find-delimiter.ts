const candidates = [";", "\t", ",", "|"] as const;
const sampleLines = 50;

/**
 * The character between the cells of a .csv file, decided by its first lines: the one that splits most lines into the
 * same number of cells, more than one. Quoted parts do not count. A file of one column has none: `,` is returned.
 *
 * @example findDelimiter("a;b\n1,5;2\n") // ";"
 */
export function findDelimiter(text: string): string {
  const lines = unquotedLines(text);
  let best: string = ",";
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = scoreOf(lines.map((line) => line.split(candidate).length - 1));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Share of lines with the most usual number of delimiters, 0 where that number is 0; more cells break a tie. */
function scoreOf(counts: readonly number[]): number {
  const frequency = new Map<number, number>();
  for (const count of counts) if (count > 0) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  let score = 0;
  for (const [count, lines] of frequency) score = Math.max(score, lines / counts.length + count / 1e4);
  return score;
}

function unquotedLines(text: string): string[] {
  const sample = text.slice(0, 1 << 16);
  const whole = sample.length < text.length ? sample.slice(0, sample.lastIndexOf("\n")) : sample;
  return whole
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, sampleLines);
}
