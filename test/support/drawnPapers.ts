import type { Page } from 'playwright-core';

/** Papers of persons and companies that do not exist; their check characters are right. They are drawn by the browser. */

const SANS = "'Noto Sans CJK SC', sans-serif";
const SERIF = "'Noto Serif CJK SC', serif";

interface Text {
  at: [left: number, top: number];
  /** lines below each other; what stands between bars is a label */
  says: string;
  size: number;
  font?: string;
}

interface Paper {
  width: number;
  height: number;
  style: string;
  /** the colour of labels */
  label: string;
  /** how the photo was taken: degrees by which the paper is turned */
  turned: number;
  texts: Text[];
}

const CARD = { width: 1284, height: 810, label: '#5078a5' };

export const MADE_UP = {
  licence: {
    width: 1400,
    height: 990,
    style: 'background: #fafaf6; border: 8px double #46786e; box-sizing: border-box',
    label: '#5a645f',
    turned: 2,
    texts: [
      { at: [540, 80], says: '营业执照', size: 84, font: `700 84px ${SERIF}` },
      { at: [630, 195], says: '（副  本）', size: 30 },
      { at: [90, 110], says: '统一社会信用代码\n91440399MA00QY378J', size: 26 },
      { at: [90, 330], says: '|名        称|  深圳市样例青竹信息技术有限公司', size: 26 },
      { at: [90, 400], says: '|类        型|  有限责任公司（自然人独资）', size: 26 },
      { at: [90, 470], says: '|法定代表人|  苏样本', size: 26 },
      {
        at: [90, 540],
        says: '|经 营 范 围|  软件开发；信息技术咨询服务；\n                     办公设备租赁；信息系统集成服务。',
        size: 26,
      },
      { at: [800, 330], says: '|注册资本|  伍佰万元整', size: 26 },
      { at: [800, 400], says: '|成立日期|  2021年03月01日', size: 26 },
      {
        at: [800, 470],
        says: '|住        所|  深圳市南山区样例三路66号青\n                   竹楼5层501室',
        size: 26,
      },
      { at: [880, 780], says: '|登记机关|', size: 26 },
      { at: [960, 850], says: '2021 年 03 月 01 日', size: 26 },
    ],
  },
  idFront: {
    ...CARD,
    style: 'background: linear-gradient(120deg, #e4eef4, #f2e4ec); border-radius: 48px',
    turned: -3,
    texts: [
      { at: [90, 90], says: '|姓名|  苏样本', size: 52 },
      { at: [90, 190], says: '|性别|  男    |民族|  汉', size: 52 },
      { at: [90, 290], says: '|出生| 1981 |年| 5 |月| 23 |日|', size: 52 },
      { at: [90, 390], says: '|住址|  广东省深圳市南山区样例\n         三路66号青竹楼5栋501室', size: 48 },
      { at: [90, 660], says: '|公民身份号码|   440399198105230133', size: 52 },
    ],
  },
} as const satisfies Record<string, Paper>;

const drawn = ({ at: [left, top], says, size, font }: Text): string => {
  const marked = says.replace(/\|([^|]+)\|/g, '<b>$1</b>');
  return `<div style="left: ${left}px; top: ${top}px; font: ${font ?? `${size}px/1.5 ${SANS}`}">${marked}</div>`;
};

/** A photo of a paper on a desk, as JPEG. */
export async function photoOf(page: Page, name: keyof typeof MADE_UP): Promise<Buffer> {
  const { width, height, style, label, turned, texts }: Paper = MADE_UP[name];
  await page.setViewportSize({ width: 1600, height: 1200 });
  await page.setContent(`<style>
      body { margin: 0; height: 100vh; display: grid; place-items: center; background: #6a6258; color: #222 }
      main { position: relative; width: ${width}px; height: ${height}px; transform: rotate(${turned}deg); ${style} }
      div { position: absolute; white-space: pre }
      b { font-weight: 400; color: ${label} }
    </style><main>${texts.map(drawn).join('')}</main>`);
  return page.screenshot({ type: 'jpeg', quality: 88 });
}
