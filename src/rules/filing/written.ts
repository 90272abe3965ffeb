import type { Parsed } from './parse';

type Dropped = Parsed['dropped'];

/** Changes the index in the first list of the path that had items left out; `how` computes the new index. */
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

/**
 * The path in the file of an item of the parsed filing. Items before it may have been left out, so the index may be
 * larger in the file.
 */
export const placeInFile = (path: string, dropped: Dropped): string =>
  moved(path, dropped, (index, places) => places.reduce((at, place) => (place <= at ? at + 1 : at), index)) ??
  path;

/** The path in the parsed filing of an item of the file; null when that item was left out. */
export const placeInFiling = (path: string, dropped: Dropped): string | null =>
  moved(path, dropped, (index, places) =>
    places.includes(index) ? null : index - places.filter((place) => place < index).length,
  );
