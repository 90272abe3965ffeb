import { chinaDayOf, type Filing, type Instant, kindLabelOf } from '@/rules';
import type { Attachment } from './attachments';
import type { LookUp } from './request';

const FILES = [
  ['copy-sheet.html', '用电脑的浏览器打开：按微信后台的顺序列出每一项，点一下复制，照片在旁边'],
  ['photos', '要上传的照片'],
  ['request.json', '提交接口 apply_icp_filing 要的内容，供服务商使用；媒体项写的是照片的文件名'],
  ['to_look_up.json', 'request.json 里提交前还要查或补的地方'],
  ['filing.json', '这份备案的全部内容，用备妥可以再打开'],
  ['checks.json', '打包时预审的结果'],
] as const;

/** Notepad of Windows 10 wants the mark and both characters at the end of a line. */
const MARK = '\ufeff';
const END = '\r\n';

/** What is in the pack, what is missing in it, and what to mind. */
export function readmeOf(
  filing: Filing,
  attached: readonly Attachment[],
  lookUps: readonly LookUp[],
  at: Instant,
): string {
  const name = filing.icp_applets?.base_info?.name?.trim() || '未命名小程序';
  const subject = filing.icp_subject?.base_info?.name?.trim();
  const missing = missingIn(attached);
  const lines = [
    ['备妥：小程序备案资料', [name, subject, kindLabelOf(filing.kind)].filter(Boolean).join(' · ')],
    [`预审按 ${chinaDayOf(at)} 的规则。备妥不能替你提交。`],
    ['先把压缩包全部解压，再打开里面的文件。'],
    FILES.map(([file, what]) => `${file}：${what}`),
    missing.length > 0
      ? ['这些照片没有找到，不在包里：', ...missing.map(({ label, file }) => `${label}：${file}`)]
      : [],
    lookUps.length > 0 ? [`通过接口提交前，还有 ${lookUps.length} 处要查或补，见 to_look_up.json。`] : [],
    ['里面有证件照片和号码。只发给办这件事的人，用完请删除。'],
  ];
  const paragraphs = lines.filter((paragraph) => paragraph.length > 0);
  return MARK + paragraphs.map((paragraph) => paragraph.map(oneLine).join(END)).join(END + END) + END;
}

/** The photographs that a filing names and nobody found, each once. */
export const missingIn = (attached: readonly Attachment[]): Attachment[] =>
  attached.filter(
    ({ name, file }, index) => !name && attached.findIndex((one) => one.file === file) === index,
  );

/** A name may hold anything, and stays one line. */
const oneLine = (text: string): string => text.replace(/[\r\n\u2028\u2029]+/g, ' ');
