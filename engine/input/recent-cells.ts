/** Texts seen of late with their codes, each at the place its length and some letters say. */
export interface RecentCells {
  readonly cells: string[];
  readonly codes: Int16Array;
  hits: number;
  misses: number;
  /** Off when a column has a word a row, and the look only costs. */
  isOn: boolean;
}

const places = 1024;
/** Misses after which it is asked whether the look pays. */
const patience = 4096;
const highestCode = 0x7fff;

export function recentCells(): RecentCells {
  return { cells: new Array<string>(places).fill(""), codes: new Int16Array(places), hits: 0, misses: 0, isOn: true };
}

/** The code kept for a text that is not empty; undefined when it was not among the recent ones. */
export function recentCode(recent: RecentCells, cell: string): number | undefined {
  if (!recent.isOn) return undefined;
  const place = placeOf(cell);
  if (recent.cells[place] === cell) {
    recent.hits++;
    return recent.codes[place];
  }
  if (++recent.misses > patience) {
    recent.isOn = recent.hits > recent.misses * 4;
    recent.hits = recent.misses = 0;
  }
  return undefined;
}

export function keepRecent(recent: RecentCells, cell: string, code: number): void {
  if (!recent.isOn || code > highestCode) return;
  const place = placeOf(cell);
  recent.cells[place] = cell;
  recent.codes[place] = code;
}

function placeOf(cell: string): number {
  const last = cell.length - 1;
  const letters =
    cell.charCodeAt(last) * 37 + cell.charCodeAt(last >> 1) * 11 + cell.charCodeAt(last > 0 ? last - 1 : 0) * 5;
  return (letters + cell.length * 101 + cell.charCodeAt(0)) & (places - 1);
}
