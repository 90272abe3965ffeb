import { openPage } from '@/platform/pages';
import { placeOf } from '@/rules';

/** Opens the page where the person can put right what is at a path. */
export function openPlace(id: string, path: string): Promise<void> {
  const { section, path: place } = placeOf(path);
  if (section === 'documents') return openPage('documents', { id, path: place });
  if (section === 'status') return openPage('status', { id });
  if (path === 'kind') return openPage('start', { id });
  return openPage('section', { id, section: section === 'start' ? 'subject' : section, check: '1', path });
}
