const fewest = 5;

/** A count of people as it may be told to everybody: under five nobody is told how many, since those few could be known. */
export function tellable(count: number): string {
  return count > 0 && count < fewest ? `dưới ${fewest}` : count.toLocaleString('vi-VN');
}
