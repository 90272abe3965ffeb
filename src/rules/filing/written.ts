import type { Parsed } from './parse';

type Dropped = Parsed['dropped'];

/** The index of the first list in a path from which items were left out, moved by `how`. */
function moved(
  path: string,
  dropped: Dropped,
  how: (index: number, places: readonly number[]) => number | null,
) {
  for (const [list, places] of dropped) {
    if (!path.startsWith(`${list}[`)) continue;
    const end = path.indexOf(']', list.length);
    const index = how(Number(path.slice(list.length + 1, end)), places);
    return index === null ? null : `${list}[${index}${path.slice(end)}`;
  }
  return path;
}

/** Where an item of the parsed filing stands in the file: before it, items that could not be read may have been left out. */
export const placeInFile = (path: string, dropped: Dropped): string =>
  moved(path, dropped, (index, places) => places.reduce((at, place) => (place <= at ? at + 1 : at), index)) ??
  path;

/** Where an item of the file stands in the parsed filing; null when it was left out. */
export const placeInFiling = (path: string, dropped: Dropped): string | null =>
  moved(path, dropped, (index, places) =>
    places.includes(index) ? null : index - places.filter((place) => place < index).length,
  );
