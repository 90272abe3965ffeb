import { VERSION } from '@/store/migrations';
import { writeCopy } from '@/store/slots';

/** The texts of a record of a later version of this program, by key. */
export async function laterRecord(id: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const shelf = {
    keys: async () => [],
    read: async () => null,
    remove: async () => {},
    write: async (key: string, text: string) => {
      texts[key] = text;
    },
  };
  await writeCopy(shelf, id, { version: VERSION + 1, seq: 1, body: '{}' });
  return texts;
}

/** The texts of a damaged record without a readable copy, by key. */
export const tornRecord = (id: string): Record<string, string> => ({
  [`filing/${id}/a`]: 'half a record',
  [`filing/${id}/b`]: 'the other half',
});
