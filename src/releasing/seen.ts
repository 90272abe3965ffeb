import { type Filing, type Instant, serviceNameOf, standingOf, type Ternary } from '@/rules';

/** Whether an app has something, and the reason in words. */
export interface Verdict {
  is: Ternary;
  why: string;
}

export const yes = (why: string): Verdict => ({ is: 'yes', why });
export const no = (why: string): Verdict => ({ is: 'no', why });

/** What the traits are decided from. */
export interface Seen {
  filing: Filing;
  /** of WeChat's table; null while none is chosen */
  categories: readonly string[] | null;
  services: readonly string[];
  remark: string;
  standing: ReturnType<typeof standingOf>;
  /** rows of lists that are done, and the person's answers (`has/location`, `hasnt/location`) */
  ticked: ReadonlySet<string>;
}

export function seenIn(filing: Filing, ticked: readonly string[], at: Instant): Seen {
  const { service_content_types: services = [], comment = '' } = filing.icp_applets?.base_info ?? {};
  const categories = filing.local?.service_categories ?? [];
  return {
    filing,
    categories: categories.length > 0 ? categories : null,
    services: services.map(serviceNameOf),
    remark: comment,
    standing: standingOf(filing, at),
    ticked: new Set(ticked),
  };
}

/** The first chosen category that matches. */
export const categoryIn = ({ categories }: Seen, pattern: RegExp): string | undefined =>
  categories?.find((name) => pattern.test(name));

/** The first chosen service content that matches. */
export const serviceIn = ({ services }: Seen, pattern: RegExp): string | undefined =>
  services.find((name) => pattern.test(name));

const SENTENCE = /[。！？；;!?\n]/;
const PART = /[，,]/;
const DENIES = /不(?!同|仅|只|限|断|管)|没有|无(?!障碍|人|线|论|忧)|未/;

/** How much of the remark is quoted. */
const QUOTED = 24;

const quoted = (part: string) => (part.length > QUOTED ? `${part.slice(0, QUOTED)}…` : part);

/**
 * What the remark says of a word: with it, or with it after a word that denies (“不含评论”, also “不含发布、评论”).
 * Null where it does not say it.
 */
export function remarkSays({ remark }: Seen, word: RegExp): Verdict | null {
  const parts = remark.split(SENTENCE).flatMap((sentence) => sentence.split(PART));
  const said = parts.flatMap((part) => {
    const place = part.search(word);
    return place < 0 ? [] : [{ part: part.trim(), denied: DENIES.test(part.slice(0, place)) }];
  });
  const found = said.find(({ denied }) => !denied) ?? said[0];
  return found ? { is: found.denied ? 'no' : 'yes', why: `小程序备注里写着“${quoted(found.part)}”` } : null;
}
