import { documentsOfDraft, issuesOfDraft, KINDS, newDraft, PROVINCES, SUBJECT_CHOICES } from '@/rules';
import { filledIn } from '../support/answers';
import { NOW } from '../support/filings';

describe('the walk through the form', () => {
  const choices = SUBJECT_CHOICES.map(({ id, type, individual_business }) => ({
    id,
    type,
    individual_business,
  }));

  it.each(choices)(
    '$id: a form with all fields filled in has nothing left to correct and no document in doubt, in every kind and province',
    ({ type, individual_business }) => {
      for (const { id } of KINDS)
        for (const { code } of PROVINCES) {
          const draft = filledIn(newDraft(id, type, code, individual_business), NOW);
          const errors = issuesOfDraft(draft, NOW).filter(({ level }) => level === 'error');
          const open = documentsOfDraft(draft, NOW).filter((one) => one.required === 'unknown' || !one.given);
          const left = [
            ...errors.map(({ path, rule }) => `${path} ${rule}`),
            ...open.map(({ path }) => path),
          ];
          expect([id, code, left]).toEqual([id, code, []]);
        }
    },
  );
});
