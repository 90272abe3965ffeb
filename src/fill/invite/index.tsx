import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { CopyButton } from '@/components/CopyButton';
import { ShareButton } from '@/components/ShareButton';
import { now } from '@/platform/clock';
import { goHome } from '@/platform/pages';
import { CAN_SHARE, useShareCard } from '@/platform/share';
import { documentsFor, kindLabelOf, newDraft, provinceNameOf } from '@/rules';
import { type Launch, launchOf, sceneOf } from '@/shell/launch';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { Code } from './Code';
import './style.scss';

definePageConfig({ navigationBarTitleText: '邀请客户填写', enableShareAppMessage: true });

const PICTURE = '/fill/invite/card.png';

/** What the invited person should have at hand. Without a subject nobody can say. */
function papersFor({ kind = 'first', subject, province = '' }: Launch): string[] {
  if (!subject) return [];
  const { filing } = newDraft(kind, subject.type, province, subject.individual_business);
  return documentsFor(filing, now()).flatMap(({ label, required }) =>
    required === false ? [] : [required === 'unknown' ? `${label}（看情况）` : label],
  );
}

/** Hands the answers to the first questions to somebody else: as a card in a chat, or as a code at the counter. */
function Invite() {
  const { params } = useRouter();
  const launch = launchOf({ scene: params.scene });
  const scene = sceneOf(launch);
  const { kind, subject, province } = launch;
  const what = [kindLabelOf(kind), subject?.label, provinceNameOf(province)].filter(Boolean).join(' · ');
  const papers = papersFor(launch);
  useShareCard(() => ({
    title: what ? `请准备小程序备案：${what}` : '请准备小程序备案',
    page: 'start',
    query: { scene: scene || undefined },
    picture: PICTURE,
  }));
  return (
    <Page>
      <Text className='lead'>{what || '三个问题都由客户自己选'}</Text>
      <Text className='caption'>
        客户在自己的手机上填写，内容不会到你这里；填好后由他把文件发给你。邀请里没有任何人的信息。
      </Text>
      {CAN_SHARE && (
        <Card title='发给客户'>
          <View className='inset'>
            <ShareButton id='client'>发到微信聊天</ShareButton>
          </View>
        </Card>
      )}
      <Code scene={scene} />
      {papers.length > 0 && (
        <Card title='客户手边要有'>
          <View className='inset'>
            {papers.map((paper) => (
              <Text key={paper} className='fine'>
                {paper}
              </Text>
            ))}
            <CopyButton
              tone='small'
              text={() => [what, ...papers.map((paper, place) => `${place + 1}. ${paper}`)].join('\n')}
              done='已复制清单'
            >
              复制清单
            </CopyButton>
          </View>
        </Card>
      )}
      <View className='links'>
        <Action tone='link' onTap={goHome}>
          我的备案
        </Action>
      </View>
    </Page>
  );
}

export default screen(Invite);
