import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Countdown } from '@/components/Countdown';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { useNow } from '@/components/useNow';
import { openPage } from '@/platform/pages';
import { instantOf, progressOf, reportTodoFrom, sayInstant, standingOf } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import type { FilingPageProps } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { TAKE_DOWN } from '@/telling';
import { Guide } from './Guide';
import { Steps } from './Steps';

const OF_REPORT = /^(?:code_|cac_|released|taken_down)/;

/** Why there is no report to follow: the categories are not known, or none of them needs one. */
const NONE = {
  unknown: {
    title: '还不知道要不要报备',
    body: '填上小程序在微信后台选的服务类目，或先用几个问题看一看。',
  },
  not_required: {
    title: '现在的类目不用报备',
    body: '代码审核通过、备案完成，就可以发布。加了要报备的类目再来看。',
  },
};

export function OfFiling({ saved }: FilingPageProps) {
  const at = useNow(30_000);
  const { id } = saved;
  const { request, next } = progressOf(saved, at);
  const standing = standingOf(request, at);
  const { report } = standing;
  const todo = reportTodoFrom(standing);
  const due = instantOf(report?.due);
  const none = todo ? null : report ? NONE.not_required : NONE.unknown;
  const events = todo ? next.filter(({ event }) => OF_REPORT.test(event)) : [];
  const note = (event: (typeof events)[number]) => openPage('record', { id, event: event.event });
  const main = events.find(({ event }) => event === todo?.action);
  return (
    <Page>
      <FilingName saved={saved} />
      {none && <Notice title={none.title}>{none.body}</Notice>}
      {todo && (
        <View className='now'>
          {due !== null && (
            <View>
              <Text className='now__what'>距报备满时（约）</Text>
              <Countdown to={due} over='已满' />
              <Text className='now__what'>{sayInstant(due, at)}</Text>
            </View>
          )}
          <Text className='now__todo'>{todo.title}</Text>
          <Text className='now__body'>{todo.body}</Text>
          {main && (
            <View className='now__first'>
              <Action tone='main' onTap={() => note(main)}>{`记录：${main.label}`}</Action>
            </View>
          )}
          {due !== null && (
            <View className='now__ways'>
              <Action tone='small' onTap={() => openPage('reminders')}>
                提醒
              </Action>
            </View>
          )}
        </View>
      )}
      {report?.stage === 'take_down_required' && (
        <Notice tone='bad' title='现在就做，按这个顺序'>
          {TAKE_DOWN.map((step, place) => (
            <Text key={step} className='book__line'>{`${place + 1}. ${step}`}</Text>
          ))}
        </Notice>
      )}
      {todo && report && <Steps of={{ history: saved.filing.history ?? [], stage: report.stage, at }} />}
      {todo && events.length === 0 && (
        <Card>
          <View className='inset'>
            <Text className='fine'>备案完成以后，在这里记报备的进展。</Text>
          </View>
        </Card>
      )}
      {events.length > 0 && (
        <Card title='记录进展'>
          {events.map((event) => (
            <Row key={event.event} title={event.label} note={event.hint} onTap={() => note(event)} />
          ))}
        </Card>
      )}
      <Guide id={id} />
    </Page>
  );
}
