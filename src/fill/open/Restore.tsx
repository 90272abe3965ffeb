import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Listed } from '@/components/Listed';
import { Notice } from '@/components/Notice';
import { Row, type Tone } from '@/components/Row';
import { now } from '@/platform/clock';
import { ask } from '@/platform/dialogs';
import { sayInstant } from '@/rules';
import { Page } from '@/shell/Page';
import { appNameOf, type SavedFiling, useFilings } from '@/store';
import { type Contents, type Effect, effectOf } from './contents';

const GROUPS: { of: keyof Effect; title: string; value: string; tone: Tone }[] = [
  { of: 'replaced', title: '会替换手机上的', value: '替换', tone: 'doubt' },
  { of: 'added', title: '会添加', value: '添加', tone: 'good' },
  { of: 'same', title: '和手机上一样', value: '不变', tone: 'plain' },
];
/** How many filings of a group are drawn at once. */
const AT_ONCE = 20;

function Group({ title, value, tone, filings }: (typeof GROUPS)[number] & { filings: SavedFiling[] }) {
  if (filings.length === 0) return null;
  return (
    <Card title={`${title} ${filings.length} 份`}>
      <Listed
        all={filings}
        first={AT_ONCE}
        unit='份'
        row={(saved) => (
          <Row
            key={saved.id}
            title={appNameOf(saved)}
            note={saved.filing.icp_subject?.base_info?.name}
            value={value}
            tone={tone}
          />
        )}
      />
    </Card>
  );
}

/** Shows what a backup would change here before anything is. */
export function Restore({
  contents,
  onRestore,
}: {
  contents: Contents;
  onRestore: (filings: SavedFiling[]) => void;
}) {
  const { filings, unread, newer, complete } = useFilings();
  const effect = effectOf(contents.filings, filings);
  const hidden = new Set([...unread, ...newer]);
  const blocked = !complete || contents.filings.some(({ id }) => hidden.has(id));
  const others = Object.keys(filings).length - effect.replaced.length - effect.same.length;
  const restore = async () => {
    const count = effect.replaced.length;
    const sure =
      count === 0 ||
      (await ask({
        title: `替换 ${count} 份备案`,
        body: '手机上的这几份连同照片会变成备份里的样子，不能撤销。',
        yes: '恢复',
        danger: true,
      }));
    if (sure) onRestore([...effect.replaced, ...effect.added, ...effect.same]);
  };
  return (
    <Page
      foot={
        <Action tone='main' disabled={blocked || contents.filings.length === 0} onTap={restore}>
          {`恢复 ${contents.filings.length} 份备案`}
        </Action>
      }
    >
      {blocked && (
        <Notice tone='doubt' title='现在不能恢复'>
          备份里有的备案，手机上暂时读不出来，或由新版本的备妥保存。请先回到我的备案看一看。
        </Notice>
      )}
      <Card note={others > 0 ? `手机上其他 ${others} 份备案不动。` : undefined}>
        <Row title='备份时间' value={sayInstant(Date.parse(contents.made), now())} />
        {contents.accounts.length > 0 && (
          <Row title='认证年审' note='手机上没有的会添加' value={`${contents.accounts.length} 个账号`} />
        )}
      </Card>
      {GROUPS.map((group) => (
        <Group key={group.of} {...group} filings={effect[group.of]} />
      ))}
    </Page>
  );
}
