import { type Filing, type Issue, isCancellation, kindLabelOf } from '@/rules';
import type { Attachment } from '../attachments';
import { SCRIPT_SUM, STYLE_SUM } from './allowed';
import { escaped, fingerprint } from './html';
import type { SheetPart, SheetRow } from './rows';
import { SCRIPT } from './script';
import { STYLE } from './style';

export { sheetPartsOf } from './rows';

/** Where the filing begins in the console. */
export const CONSOLE_WAYS = {
  file: '在电脑上打开微信后台 mp.weixin.qq.com：未上线的从首页“去备案”进入，已上线的在“设置-基本设置”。备妥不能替你提交。',
  cancel: '在电脑上打开微信后台 mp.weixin.qq.com，在“设置-基本设置”的备案信息里申请注销。备妥不能替你提交。',
};

const HOW =
  '点“复制”，再到后台对应的格子里粘贴；复制过的会打勾，关掉再开也还在。用键盘：↓ 到下一项，回车复制。标着“在后台选”的不能粘贴，照着选。照片可以拖到后台，或在上传时按文件名找。';
const GONE = '照片没有显示：请先把压缩包全部解压，再打开解压出来的这一页。';
const NOT_HERE = '这张照片不在包里，请另外准备。';

/** Only what stands in the page itself may run; nothing is fetched but the photographs beside it. */
const POLICY = `default-src 'none'; img-src 'self' file:; style-src 'sha256-${STYLE_SUM}'; script-src 'sha256-${SCRIPT_SUM}'; base-uri 'none'; form-action 'none'`;

/**
 * The sheet as one HTML file that works from the disk without network: each field in the order of the console with a
 * button that copies it, the photographs beside their fields, and what the precheck says.
 */
export function copySheetOf(filing: Filing, parts: readonly SheetPart[]): string {
  const { kind, icp_subject, icp_applets } = filing;
  const app = icp_applets?.base_info?.name?.trim() || '未命名小程序';
  const subject = icp_subject?.base_info?.name?.trim() ?? '';
  const about = [kindLabelOf(kind) ?? '', subject].filter(Boolean).join(' · ');
  const way = isCancellation(kind) ? CONSOLE_WAYS.cancel : CONSOLE_WAYS.file;
  return `<!doctype html>
<html lang="zh-CN" data-filing="${fingerprint(`${kind}\n${subject}\n${app}`)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>填进微信后台 · ${escaped(app)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1><bdi>${escaped(app)}</bdi></h1>
<p><bdi>${escaped(about)}</bdi></p>
<p class="soft screen">${way}</p>
<p class="soft screen">${HOW}</p>
<p class="screen"><button type="button" class="again" id="again">清除打勾</button></p>
</header>
<main>
${parts.map(partHtml).join('\n')}
</main>
<p id="said" role="status"></p>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

const partHtml = ({
  title,
  rows,
  issues,
  second,
}: SheetPart): string => `<section${second ? ' class="second"' : ''}>
<h2>${title}</h2>
${issues.length > 0 ? `<div class="notes">${issues.map(issueHtml).join('')}</div>\n` : ''}<ul class="rows">
${rows.map(rowHtml).join('\n')}
</ul>
</section>`;

function rowHtml({ label, text, chosen, photos, issues, path }: SheetRow): string {
  const name = `<span class="label">${escaped(label)}</span>`;
  const under = [...photos.map(photoHtml), ...issues.map(issueHtml)].join('');
  if (!text && photos.length === 0) {
    return `<li class="row"><span class="name">${name}</span><span class="value soft">—</span>${under}</li>`;
  }
  // A photograph is found by its name when it is not dragged.
  const value = text || photos.flatMap((one) => one.name?.slice('photos/'.length) ?? []).join('\n');
  return `<li class="row" data-tick="${fingerprint(`${path}\n${value}`)}">
<label class="name"><input type="checkbox">${name}</label>
<span class="value"><bdi>${escaped(value)}</bdi></span>
${value ? `<button type="button" aria-label="复制${escaped(label)}">复制</button>` : ''}
${text && chosen ? '<p class="how">在后台选</p>' : ''}${under}</li>`;
}

function photoHtml({ label, name }: Attachment): string {
  if (!name) return `<p class="issue warning">${NOT_HERE}</p>`;
  return `<figure class="photo"><img src="${escaped(encodeURI(name))}" alt="${escaped(label)}" draggable="true"><figcaption class="why">${GONE}</figcaption></figure>`;
}

function issueHtml({ level, rule, message, fix }: Issue): string {
  const screen = level === 'unknown' ? ' screen' : '';
  return `<p class="issue ${level}${screen}">${escaped(rule === 'required' ? `${message}。` : `${message}。${fix}。`)}</p>`;
}
