import { Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { now } from '@/platform/clock';
import { ask } from '@/platform/dialogs';
import { openPage } from '@/platform/pages';
import { kindLabelOf, provinceNameOf } from '@/rules';
import { Page } from '@/shell/Page';
import { appNameOf, newFilingId, type SavedFiling, useFilings } from '@/store';
import { asFiling, type Difference, differencesOf, inPlaceOf, type Received, sameAs } from './received';

const NOTHING = '未填';

const Differences = ({ rows }: { rows: Difference[] }) => (
  <Card title={`和手机上的不同：${rows.length} 处`}>
    {rows.map(({ path, label, here, there }) => (
      <Block key={path} label={label}>
        <Text className='fine'>{`手机上：${here || NOTHING}`}</Text>
        <Text className='fine'>{`收到的：${there || NOTHING}`}</Text>
      </Block>
    ))}
  </Card>
);

/** Shows a filing that somebody sent, and how it differs from the one here, before anything is taken in. */
export function Sent({
  received,
  onTake,
  onCancel,
}: {
  received: Received;
  onTake: (saved: SavedFiling) => void;
  onCancel: () => void;
}) {
  const { draft, missing, unparsed } = received;
  const filings = useFilings((state) => state.filings);
  const own = useMemo(() => sameAs(draft, Object.values(filings)), [draft, filings]);
  const rows = useMemo(
    () => (own ? differencesOf(own, inPlaceOf(own, received), now()) : []),
    [own, received],
  );
  const add = () => onTake(asFiling(draft, unparsed, newFilingId(now()), now()));
  const replace = async () => {
    if (!own) return;
    const sure = await ask({
      title: '用收到的替换',
      body: '手机上这一份连同照片会变成收到的样子，不能撤销。',
      yes: '替换',
      danger: true,
    });
    if (sure) onTake(inPlaceOf(own, received));
  };
  const { base_info } = draft.filing.icp_subject ?? {};
  const isSame = own !== null && rows.length === 0;
  return (
    <Page
      foot={
        !own && (
          <Action tone='main' onTap={add}>
            放进我的备案
          </Action>
        )
      }
    >
      {missing > 0 && (
        <Notice tone='doubt' title={`有 ${missing} 张照片不在文件里，或已经损坏`}>
          其他内容都在。请对方补发照片。
        </Notice>
      )}
      {own && (
        <Notice tone={isSame ? 'plain' : 'doubt'} title='手机上已经有这一份'>
          {isSame ? '内容一样，不用再放进来。' : '同一个主体的同一个小程序。看过不同的地方，再选怎样处理。'}
        </Notice>
      )}
      <Card title='收到的备案'>
        <Row
          title={appNameOf(draft)}
          note={[base_info?.name, provinceNameOf(base_info?.province), kindLabelOf(draft.filing.kind)]
            .filter(Boolean)
            .join(' · ')}
          value={`照片 ${received.photos.size} 张`}
        />
      </Card>
      {own && rows.length > 0 && <Differences rows={rows} />}
      {own && (
        <View className='inset'>
          {isSame ? (
            <Action onTap={() => openPage('tasks', { id: own.id })}>看手机上的这一份</Action>
          ) : (
            <>
              <Action onTap={replace}>用收到的替换</Action>
              <Action onTap={add}>两份都留着</Action>
            </>
          )}
          <Action onTap={onCancel}>{isSame ? '好' : '不放进来'}</Action>
        </View>
      )}
    </Page>
  );
}
