import { View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Notice } from '@/components/Notice';
import { ask } from '@/platform/dialogs';
import { labelOf } from '@/rules';
import { forgetUnparsed, type SavedFiling } from '@/store';

/** Names for paths that are not a field. */
const OTHERS: Record<string, string> = {
  photos: '照片',
  local: '补充问题',
  returned: '上次退回的原因',
  pasted: '粘贴的内容',
  'icp_subject.personal_info': '居住证明',
  'icp_subject.legal_person_info': '法定代表人信息',
};

const nameOf = (path: string): string => {
  const label = labelOf(path);
  return label === path ? (OTHERS[path] ?? '其他内容') : label;
};

/** Lists the parts of a filing that could not be read; the person can delete them. */
export function UnparsedNotice({ saved: { id, unparsed } }: { saved: SavedFiling }) {
  if (!unparsed) return null;
  const names = [...new Set(unparsed.map(({ path }) => nameOf(path)))].join('、');
  const forget = async () => {
    const sure = await ask({
      title: '不再保留',
      body: `读不懂的内容会从这份备案里删除，不能恢复：${names}。`,
      yes: '删除',
      danger: true,
    });
    if (sure) forgetUnparsed(id);
  };
  return (
    <Notice tone='doubt' title={`有 ${unparsed.length} 项读不懂，原样保留着：${names}`}>
      其余都在。请重新填写，或者不再保留。
      <View>
        <Action tone='small' onTap={forget}>
          不再保留
        </Action>
      </View>
    </Notice>
  );
}
