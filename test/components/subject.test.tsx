import { act } from 'react';
import { useSubject } from '@/advice/find/useSubject';
import { readPreference } from '@/platform/preferences';
import type { SavedFiling } from '@/store';
import { draw, text } from '../support/components/screen';
import { enterprise } from '../support/filings';
import { newPhone } from '../support/phone';
import { saved } from '../support/stored';

jest.mock('@/platform/preferences');

beforeEach(newPhone);

function Whose({ filing }: { filing?: SavedFiling }) {
  return <p>{useSubject(filing)[0] ?? 'nobody'}</p>;
}

describe('useSubject', () => {
  it.each([
    { first: 'the filing', filing: saved('one', enterprise()), says: 'enterprise' },
    { first: 'no filing', filing: undefined, says: 'individual' },
  ])('keeps what it knows when the preference is read after $first', async ({ filing, says }) => {
    let answer = (_: string | null) => {};
    jest.mocked(readPreference).mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    draw(<Whose />);
    draw(<Whose filing={filing} />);
    await act(async () => answer('individual'));
    expect(text()).toBe(says);
  });
});
