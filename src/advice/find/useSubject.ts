import { useEffect, useState } from 'react';
import { SUBJECTS, type Subject, subjectOf } from '@/advising';
import { keepPreference, readPreference } from '@/platform/preferences';
import type { SavedFiling } from '@/store';

const known = (word: string | null) => SUBJECTS.find((each) => each === word);

/** Who makes the app: as the filing says, else as was chosen here last; and how to choose another. */
export function useSubject(saved?: SavedFiling): [Subject | undefined, (subject?: Subject) => void] {
  const filed = saved && subjectOf(saved.filing);
  const [chosen, setChosen] = useState(filed);
  useEffect(() => {
    if (filed) {
      setChosen(filed);
      return;
    }
    // The filing may be read before the preference is: then the filing decides.
    let late = false;
    void readPreference('adviceSubject').then((word) => {
      if (!late) setChosen(known(word));
    });
    return () => {
      late = true;
    };
  }, [filed]);
  const choose = (subject?: Subject) => {
    setChosen(subject);
    void keepPreference('adviceSubject', subject ?? '');
  };
  return [chosen, choose];
}
