/**
 * Looks into sorted lists.
 */

/** How many of a list's values are not above this one; so also the place of the first that is. */
export function countUpTo(values, value) {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
