import fc from 'fast-check';
import { queryOf, readCard } from '@/shell/smsCard';
import { at } from '../support/filings';

describe('a card about a text-message check', () => {
  it('says the minute in which it ends, the roles, and four digits at most', () => {
    const card = { due: at('2026-03-11T08:20:00+08:00'), receivers: ['app_owner'], digits: '0110' } as const;
    expect(queryOf(card)).toEqual({ due: '2026-03-11T08:20', to: 'app_owner', digits: '0110' });
    expect(readCard(queryOf(card))).toEqual(card);
  });

  it('never promises more time than there is: the end is cut to its minute', () => {
    const due = at('2026-03-11T08:20:59.999+08:00');
    expect(readCard(queryOf({ due, receivers: [] }))?.due).toBe(at('2026-03-11T08:20:00+08:00'));
  });

  it('is not read where the end is no time, and what is foreign in it is left out', () => {
    expect(readCard({})).toBeNull();
    expect(readCard({ due: '2026-02-30T08:20', to: 'app_owner' })).toBeNull();
    expect(readCard({ due: '2026-03-11T08:20', to: 'boss.__proto__', digits: '13911110001' })).toEqual({
      due: at('2026-03-11T08:20:00+08:00'),
      receivers: [],
    });
  });

  it('may hold anything', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('due', 'to', 'digits'), fc.string()), (params) => {
        const card = readCard(params);
        expect(card === null || Number.isFinite(card.due)).toBe(true);
      }),
    );
  });
});
