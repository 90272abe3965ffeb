import { keeping } from './filings';
import { outcomesOf } from './outcomes';
import { readKeys } from './slots';

const KEY = 'linkPrefix';

/** The address before the `?` of an agency's codes; '' when none was entered, or when the phone does not hand it over. */
export async function readLinkPrefix(): Promise<string> {
  if (!keeping) return '';
  const [outcome] = await readKeys(keeping.storage, [KEY]);
  return outcome && 'value' in outcome ? (outcome.value ?? '') : '';
}

/** Keeps it for the next code; '' removes it. True when the phone has done so. */
export async function keepLinkPrefix(prefix: string): Promise<boolean> {
  if (!keeping) return false;
  const { storage } = keeping;
  const [outcome] = await outcomesOf([prefix ? storage.write(KEY, prefix) : storage.remove(KEY)]);
  return outcome !== undefined && 'value' in outcome;
}
