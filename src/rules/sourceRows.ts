import type { Day } from './filing';
import type { Source } from './sources';

/** How rows of sources are written that somebody read on this day. */
export function sourcesReadOn(checkedOn: Day) {
  const official = (title: string, url?: string): Source => ({
    authority: '微信官方文档',
    title,
    ...(url ? { url } : {}),
    checkedOn,
    confidence: 'official',
  });
  const secondary = (title: string, url?: string): Source => ({
    ...official(title, url),
    authority: '公开资料',
    confidence: 'secondary',
  });
  return { official, secondary };
}
