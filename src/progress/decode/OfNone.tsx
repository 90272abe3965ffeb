import { View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Notice } from '@/components/Notice';
import { openPage } from '@/platform/pages';
import { filingNow, keepPasted, readFiling, type Summary } from '@/store';
import { Choice } from './Choice';
import { Received } from './Received';

/** What was pasted on the board and belongs to no filing yet. */
let unsent = '';

/** What somebody got, before it is said for which filing. */
export function OfNone({
  summaries,
  onChoose,
}: {
  summaries: readonly Summary[];
  onChoose: (id: string) => void;
}) {
  const choose = async (id: string) => {
    await readFiling(id);
    if (!filingNow(id)) return;
    keepPasted(id, unsent);
    unsent = '';
    onChoose(id);
  };
  const keep = (text: string) => {
    unsent = text;
  };
  return (
    <Received
      first={unsent}
      onText={keep}
      choice={(told, text) =>
        summaries.length > 0 ? (
          <Choice summaries={summaries} told={told} text={text} onChoose={choose} />
        ) : (
          <Notice title='还没有备案可以记'>
            先新建一份，再回来粘贴，就能记下进度和原因。
            <View>
              <Action tone='small' onTap={() => openPage('start')}>
                新建备案
              </Action>
            </View>
          </Notice>
        )
      }
    />
  );
}
