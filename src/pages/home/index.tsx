import { Text, View } from '@tarojs/components';
import { memo, useEffect, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { Action } from '@/components/Action';
import { Boundary } from '@/components/Boundary';
import { Card } from '@/components/Card';
import { Countdown } from '@/components/Countdown';
import { More } from '@/components/More';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { Tap } from '@/components/Tap';
import { useNow } from '@/components/useNow';
import { useWhileShown } from '@/components/useShown';
import { openPage } from '@/platform/pages';
import { clockFrom, type Instant, isLate, standingOf } from '@/rules';
import { Page } from '@/shell/Page';
import { ReadNotice } from '@/shell/ReadNotice';
import { screen } from '@/shell/screen';
import { appNameOf, type Filings, type Summary, useFilings } from '@/store';
import { BackupReminder } from './BackupReminder';
import { type Due, FilingCard, UndrawnCard } from './FilingCard';
import { VerificationCard } from './VerificationCard';

definePageConfig({ navigationBarTitleText: '我的备案' });

/** How many cards are drawn at once: an agency has hundreds, and a page should have fewer than 300 nodes. */
const AT_ONCE = 20;
/** As many fill a screen: the others of the first twenty are drawn behind them. */
const IN_SIGHT = 8;

const placeOf = ({ clock, status }: Due): number =>
  status.returned ? 0 : isLate(status) ? 1 : (clock?.to ?? Number.MAX_VALUE);

/** Order: returned filings first, then late ones, then by the next deadline; the rest newest first. */
const byDue = (one: Due, other: Due): number =>
  placeOf(one) - placeOf(other) || other.summary.createdAt - one.summary.createdAt;

function Next({ due, at }: { due: Due; at: Instant }) {
  if (!due.clock) return null;
  const { to, what } = due.clock;
  return (
    <Tap className='next' onTap={() => openPage('status', { id: due.summary.id })}>
      <Text className='next__name'>{appNameOf(due.summary)}</Text>
      <Text className='next__what'>{`距${what}`}</Text>
      <Countdown to={to} over={to < at ? '已到期限' : '到期'} />
    </Tap>
  );
}

function Welcome() {
  return (
    <View className='welcome'>
      <Text className='lead'>把小程序备案一次准备好</Text>
      <Text className='caption'>提交前找出会被退回的地方，提交后看住短信核验等每一个期限。</Text>
      <Card>
        <View className='inset'>
          <Text className='fine'>数据只保存在这台手机，不会上传。</Text>
          <Text className='fine'>
            备妥不能替你提交，也看不到真实进度；提交和查询都在微信后台（mp.weixin.qq.com）。
          </Text>
        </View>
      </Card>
      <Card>
        <Row
          title='我的小程序做什么'
          note='还没想好类目，先说一句话，看要什么证'
          onTap={() => openPage('advice')}
        />
        <Row
          title='看一个样例'
          note='一份编出来的备案，先看看每一步是什么样'
          onTap={() => openPage('sample')}
        />
      </Card>
    </View>
  );
}

const NAMED = 3;
const LETTERS = 12;

/** Up to three names, each shortened to fit a sentence. */
function namesOf(filings: readonly Summary[]): string {
  const names = filings.slice(0, NAMED).map((summary) => {
    const letters = [...appNameOf(summary)];
    return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join('')}…` : letters.join('');
  });
  return names.join('、') + (filings.length > NAMED ? ' 等' : '');
}

/** What the board shows: a filing that is read behind it makes no difference. */
const shown = ({ ready, summaries, unlisted, unread, unreadable, newer }: Filings) => ({
  ready,
  summaries,
  unlisted,
  unread,
  unreadable,
  newer,
});

function Home() {
  return <Board {...useWhileShown(useFilings(useShallow(shown)))} />;
}

/**
 * The filings with their status, in the order of the board. A filing whose status cannot be computed must not hide
 * the others.
 */
function boardOf(summaries: readonly Summary[], at: Instant): { due: Due[]; undrawn: Summary[] } {
  const due: Due[] = [];
  const undrawn: Summary[] = [];
  for (const summary of summaries) {
    try {
      const standing = standingOf(summary.filing, at);
      due.push({ summary, clock: clockFrom(standing), status: standing.status });
    } catch {
      undrawn.push(summary);
    }
  }
  return { due: due.sort(byDue), undrawn };
}

const Board = memo(function Board({
  ready,
  summaries,
  unlisted,
  unread,
  unreadable,
  newer,
}: ReturnType<typeof shown>) {
  const at = useNow(60_000);
  const [most, setMost] = useState(IN_SIGHT);
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => setMost((now) => Math.max(now, AT_ONCE)));
    return () => clearTimeout(timer);
  }, [ready]);
  if (!ready) return <Page />;
  const all = Object.values(summaries);
  const { due, undrawn } = boardOf(all, at);
  const lost = all.filter((summary) => (summary.lost?.length ?? 0) > 0);
  const unclear = all.filter((summary) => summary.unclear);
  const first = due.find(({ clock }) => clock !== null);
  return (
    <Page
      foot={
        <Action tone='main' onTap={() => openPage('start')}>
          新建备案
        </Action>
      }
    >
      <ReadNotice />
      {unreadable.length > 0 && (
        <Notice tone='bad' title={`有 ${unreadable.length} 份备案读不出来`}>
          保存的内容已经损坏。其他备案不受影响；可以在“隐私与数据”里删除它们。
        </Notice>
      )}
      {newer.length > 0 && (
        <Notice tone='doubt' title={`有 ${newer.length} 份备案由新版本的备妥保存`}>
          重新打开微信，更新到新版本后就能看到。
        </Notice>
      )}
      {lost.length > 0 && (
        <Notice tone='bad' title={`有 ${lost.length} 份备案的照片文件不见了`}>
          {`手机清理空间时可能删掉了它们。填写的内容都在，请重新添加照片：${namesOf(lost)}。`}
        </Notice>
      )}
      {unclear.length > 0 && (
        <Notice tone='doubt' title={`有 ${unclear.length} 份备案里有读不懂的内容`}>
          {`原样保留着，其他内容都在。请点开查看：${namesOf(unclear)}。`}
        </Notice>
      )}
      <BackupReminder filings={all.length} at={at} />
      {all.length === 0 && !unlisted && unread.length === 0 && <Welcome />}
      {first && (
        <Boundary instead={() => null}>
          <Next due={first} at={at} />
        </Boundary>
      )}
      {undrawn.map(({ id }) => (
        <UndrawnCard key={id} id={id} />
      ))}
      {due.slice(0, most).map((one) => (
        <Boundary key={one.summary.id} instead={() => <UndrawnCard id={one.summary.id} />}>
          <FilingCard due={one} at={at} />
        </Boundary>
      ))}
      <Boundary instead={() => null}>
        <VerificationCard summaries={all} at={at} />
      </Boundary>
      <View className='links'>
        <More shown={most} of={due.length} step={AT_ONCE} unit='份' onMore={() => setMost(most + AT_ONCE)} />
        <Action tone='link' onTap={() => openPage('decode')}>
          粘贴收到的内容
        </Action>
        <Action tone='link' onTap={() => openPage('open')}>
          打开收到的文件
        </Action>
        <Action tone='link' onTap={() => openPage('settings')}>
          隐私与数据
        </Action>
      </View>
    </Page>
  );
});

export default screen(Home);
