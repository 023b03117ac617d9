/** The end of a message about a word that is not known: what it may have been meant to be, and what there is. */
export function suggestion(word: string, choices: Iterable<string>): string {
  const all = [...new Set(choices)];
  const wanted = word.toLowerCase();
  const [best] = all
    .map((choice) => ({ choice, distance: distanceOf(wanted, choice.toLowerCase()) }))
    .filter(({ choice, distance }) => distance <= Math.max(1, Math.floor(Math.min(wanted.length, choice.length) / 3)))
    .sort((a, b) => a.distance - b.distance);
  const shown = all.length > 40 ? [...all.slice(0, 40), `and ${all.length - 40} more`] : all;
  const list = all.length === 0 ? 'There are none.' : `There are: ${shown.join(', ')}.`;
  return best === undefined ? list : `Did you mean “${best.choice}”? ${list}`;
}

/** How many letters have to be changed, added, left out or swapped with their neighbour. */
function distanceOf(from: string, to: string): number {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const cost = from[i - 1] === to[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + cost,
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, row] = [row, next];
  }
  return row[to.length] ?? 0;
}
