import { mediaPathOf, withoutIndex } from '../filing/path';
import { fieldAt, type SectionId } from '.';
import { rowAt, takesPhotos } from './rows';

type Place = SectionId | 'documents' | 'status' | 'start';

/**
 * The media path that belongs to the path of a photo, of a media field or of one of its items; null for any other path.
 */
export function mediaPlaceOf(path: string): string | null {
  const media = withoutIndex(mediaPathOf(path));
  return takesPhotos(media) || media !== withoutIndex(path) ? media : null;
}

/** The place on screen where a person corrects the value of a path. */
export function placeOf(path: string): { section: Place; path: string } {
  const media = mediaPlaceOf(path);
  if (media !== null) return { section: 'documents', path: media };
  if (rowAt(path)?.items === 'event') return { section: 'status', path };
  const field = fieldAt(path);
  if (field) return { section: field.section, path: field.path };
  return { section: STRAY.get(path.split('.')[0] ?? '') ?? 'start', path };
}

/** Keys that the form does not have are shown with the part of the request they are in. */
const STRAY = new Map<string, Place>([
  ['icp_subject', 'subject'],
  ['icp_applets', 'app'],
  ['icp_materials', 'documents'],
  ['photos', 'documents'],
]);
