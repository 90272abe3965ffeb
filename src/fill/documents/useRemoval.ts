import { useEffect, useRef, useState } from 'react';
import type { DocumentNeed, StoredPhoto } from '@/rules';
import { dropOnceSaved } from '@/shell/dropOnceSaved';
import { attach, filesOfPhoto, replacePhoto, saveNow } from '@/store';

export interface Removal {
  /** the photo that was removed last and can be put back, and the document it belonged to */
  last: { document: string; path: string; place: number } | null;
  /** `place`: its index among all photos of the path */
  remove(document: DocumentNeed, photo: StoredPhoto, place: number): void;
  undo(): void;
}

/**
 * Removes photos from their slots. The files are deleted when the page closes, so that the last photo can be put
 * back.
 */
export function useRemoval(id: string): Removal {
  const [last, setLast] = useState<(Removal['last'] & { photo: StoredPhoto }) | null>(null);
  const removed = useRef(new Set<string>());
  useEffect(() => {
    const files = removed.current;
    return () => {
      void dropOnceSaved([...files]);
    };
  }, []);
  return {
    last,
    remove({ id: document, path }, photo, place) {
      replacePhoto(id, path, photo.file);
      for (const file of filesOfPhoto(photo)) removed.current.add(file);
      setLast({ document, path, place, photo });
      saveNow();
    },
    undo() {
      if (!last) return;
      attach(id, last.path, [last.photo], last.place);
      for (const file of filesOfPhoto(last.photo)) removed.current.delete(file);
      setLast(null);
      saveNow();
    },
  };
}
