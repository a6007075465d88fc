/** Blank cells of a matrix: nobody works there. */
const noOffice = -1;

/**
 * Companies down, regions across: the status of each office. Of two rows about one office the last counts.
 *
 * @param company place of each row's company, -1 is none
 * @param region place of each row's region, -1 is none
 * @param status code of each row's status, -1 is none
 * @returns companyCount × regionCount statuses row by row, -1 where there is no office
 * @see CALC-28
 * @example matrixCells([0, 1, 0], [0, 0, 1], [2, 0, 1], 2, 2) // [2, 1, 0, -1]
 */
export function matrixCells(
  company: ArrayLike<number>,
  region: ArrayLike<number>,
  status: ArrayLike<number>,
  companyCount: number,
  regionCount: number,
): Int8Array {
  const cells = new Int8Array(companyCount * regionCount).fill(noOffice);
  for (let row = 0; row < company.length; row++) {
    if (company[row] >= 0 && region[row] >= 0) cells[company[row] * regionCount + region[row]] = status[row];
  }
  return cells;
}
