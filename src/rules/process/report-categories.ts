import type { Filing } from '../filing';

/** Service categories whose mini-programs need a CAC report before they are released. */
export const REPORT_CATEGORIES = [
  '时政信息-时政信息',
  '文娱-其他视频',
  '文娱-视频广场',
  '文娱-电台',
  '社交-陌生人交友',
  '社交-熟人交友',
  '社交-社区/论坛',
  '社交-直播',
  '社交-直播表演',
  '社交-笔记',
  '社交-婚恋',
  '社交-问答',
  '社交-直播答题',
] as const;

export const REPORT_CATEGORIES_SOURCE = ['seed0', 'WX-COMM-BAOBEI', 'WX-CAT'] as const;

const NAMES: ReadonlySet<string> = new Set(REPORT_CATEGORIES);

/** Those of the filing's categories that need a CAC report; null while its categories are not known. */
export function reportCategoriesOf(filing: Filing): string[] | null {
  return filing.local?.service_categories?.filter((each) => NAMES.has(each)) ?? null;
}
