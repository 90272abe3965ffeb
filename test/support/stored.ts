import type { Draft } from '@/rules';
import { VERSION } from '@/store/migrations';
import type { SavedFiling } from '@/store/saved';
import { writeCopy } from '@/store/slots';
import { at } from './filings';
import type { Web } from './h5';

/** A filing as the phone stores it, created on the given day. */
export const saved = (
  id: string,
  filing: Draft['filing'],
  more: Partial<Omit<SavedFiling, 'id' | 'filing'>> = {},
): SavedFiling => ({
  id,
  filing,
  createdAt: at('2026-03-02T09:00:00+08:00'),
  principalIsLegalRep: true,
  appPrincipalIsPrincipal: false,
  ...more,
});

/** The stored texts of filings from an earlier visit, by key. */
export async function textsOf(...filings: SavedFiling[]): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const storage = {
    keys: async () => [],
    read: async () => null,
    remove: async () => {},
    write: async (key: string, text: string) => {
      texts[key] = text;
    },
  };
  for (const filing of filings) {
    const body = JSON.stringify(filing);
    await writeCopy(storage, filing.id, { version: VERSION, seq: 1, body });
  }
  return texts;
}

/** The stored text of accounts whose yearly verification is watched, by key. */
export async function textsOfAccounts(...accounts: object[]): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const write = async (key: string, text: string) => {
    texts[key] = text;
  };
  const body = JSON.stringify({ accounts, unparsed: [] });
  await writeCopy({ write }, 'all', { version: 1, seq: 1, body }, 'verifications');
  return texts;
}

/** Writes filings into the browser's storage, as an earlier visit would have. */
export async function keep(web: Web, ...filings: SavedFiling[]): Promise<void> {
  for (const [key, text] of Object.entries(await textsOf(...filings)))
    await web.page.evaluate(([name, value]) => localStorage.setItem(name, value), [
      `beituo:${key}`,
      text,
    ] as const);
}
