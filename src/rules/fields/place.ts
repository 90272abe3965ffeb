import { mediaPathOf } from '../filing/path';
import { fieldAt, type SectionId } from '.';

type Place = SectionId | 'documents' | 'status' | 'start';

/** Where on screen a path is mended. */
export function placeOf(path: string): { section: Place; path: string } {
  if (
    /^photos\.|^icp_materials|_photo(_front|_back)?$|authorization_letter$|residence_permit$|\.media$/.test(
      path,
    )
  ) {
    return { section: 'documents', path: mediaPathOf(path).replace(/\[\d+\]$/, '') };
  }
  if (path.startsWith('history')) return { section: 'status', path };
  const field = fieldAt(path);
  if (field) return { section: field.section, path: field.path };
  return { section: STRAY.get(path.split('.')[0] ?? '') ?? 'start', path };
}

/** Keys the form does not ask for are shown with the part they stand in. */
const STRAY = new Map<string, Place>([
  ['icp_subject', 'subject'],
  ['icp_applets', 'app'],
]);
