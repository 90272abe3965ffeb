import { CALLED_FOR } from './licences.generated';

export type Level = 'required' | 'likely' | 'hint';

interface Called {
  papers: readonly { id: string; required: boolean }[];
  /** the pre-approval item of the filing this most likely is */
  preApproval: number | null;
}

let called: ReadonlyMap<string, Called> | undefined;

function theTable(): ReadonlyMap<string, Called> {
  called ??= new Map(
    CALLED_FOR.trim()
      .split('\n')
      .map((line) => {
        const [category = '', text = ''] = line.split('=');
        const [list = '', type] = text.split('@');
        const papers = list
          .split(' ')
          .filter(Boolean)
          .map((mark) => ({ id: mark.slice(0, -1), required: mark.endsWith('!') }));
        return [category, { papers, preApproval: type === undefined ? null : Number(type) }];
      }),
  );
  return called;
}

const NOTHING: Called = { papers: [], preApproval: null };

/** What a category calls for. */
export const calledFor = (category: string): Called => theTable().get(category) ?? NOTHING;

/** What a list handed down (seed 4) says where WeChat's table says something else. It is never more than a hint. */
export const HINTS: readonly { when: RegExp; id: string; because: string }[] = [
  {
    when: /^餐饮服务-外卖平台/,
    id: 'edi',
    because: '整理资料说外卖平台要 EDI；类目表只要平台备案，EDI 由通信部门另管',
  },
  {
    when: /^工具-视频客服|^IT科技-多方通信/,
    id: 'callcenter',
    because: '整理资料说视频通话要呼叫中心许可；类目表没有一行要它',
  },
  { when: /^商家自营-/, id: 'icp-licence', because: '整理资料说自营销售要 ICP 证；类目表的自营类目不要' },
  { when: /^文娱-(?:微短剧|互动微短剧)/, id: 'copyright', because: '整理资料说软著必备；类目表只作可选材料' },
];
