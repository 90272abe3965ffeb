import { Text, View } from '@tarojs/components';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Countdown } from '@/components/Countdown';
import { Course } from '@/components/Course';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { useNow } from '@/components/useNow';
import { openPage } from '@/platform/pages';
import { drawnCourseOf, isCancellation, labelOf, progressOf, sayInstant } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { openReasonsOf } from '@/store';
import { AheadOfClock } from './AheadOfClock';
import { Around } from './Around';
import { ErasePhotos } from './ErasePhotos';
import { History } from './History';
import { SmsCheck } from './SmsCheck';
import { StageList } from './StageList';
import { noteWay, recordNumberOf, waysOf } from './ways';

definePageConfig({ navigationBarTitleText: '提交与进度' });

const ESTIMATED = '（估算：放假通知还没公布，按周一至周五计算）';

function Status({ saved }: FilingPageProps) {
  const at = useNow(30_000);
  const { id } = saved;
  const { request, status, clock, todo, next } = progressOf(saved, at);
  const rejectionText = status.returned
    ? (saved.filing.history ?? []).reduce((last, { text }) => text ?? last, '')
    : '';
  const open = openReasonsOf(saved);
  const course = drawnCourseOf(status, at, isCancellation(request.kind));
  const number = status.stage === 'filed' ? recordNumberOf(request) : undefined;
  const { main, ways } = waysOf(id, { filing: request, status, todo, next, runs: clock !== null, number });
  return (
    <Page>
      <FilingName saved={saved} />
      {saved.unparsed && (
        <Notice tone='doubt' title={`有 ${saved.unparsed.length} 项读不懂，原样保留着`}>
          其他内容都在。
          <Action tone='small' onTap={() => openPage('tasks', { id })}>
            看是哪几项
          </Action>
        </Notice>
      )}
      <AheadOfClock saved={saved} at={at} />
      <View className='now'>
        {clock && (
          <View>
            <Text className='now__what'>{`距${clock.what}`}</Text>
            <Countdown to={clock.to} over='已到期限' />
            <Text className='now__what'>{`${sayInstant(clock.to, at)}${clock.estimated ? ESTIMATED : ''}`}</Text>
          </View>
        )}
        <Text className='now__todo'>{todo.title}</Text>
        <Text className='now__body'>{todo.body}</Text>
        {rejectionText && <Text className='now__reason'>{rejectionText}</Text>}
        {number && <Text className='now__number'>{number}</Text>}
        {main && (
          <View className='now__first'>
            <Action tone='main' onTap={main.go}>
              {main.words}
            </Action>
          </View>
        )}
        {ways.length > 0 && (
          <View className='now__ways'>
            {ways.map(({ words, go }) => (
              <Action key={words} tone='small' onTap={go}>
                {words}
              </Action>
            ))}
          </View>
        )}
      </View>
      {course && <Course course={course} />}
      {open.length > 0 && (
        <Card title='上次退回'>
          <Row
            title={`还有 ${open.length} 处没改`}
            note={open.map(({ at, said }) => (at ? labelOf(at) : `“${said}”`)).join('、')}
            onTap={() => openPage('returned', { id })}
          />
        </Card>
      )}
      {status.stage === 'sms_check' && <SmsCheck request={request} status={status} />}
      {status.stage === 'filed' && <ErasePhotos saved={saved} />}
      <StageList status={status} cancels={isCancellation(request.kind)} at={at} />
      {next.length > 0 && (
        <Card title='记录进展' note='备妥看不到微信后台的真实进度，发生了什么由你记下来。'>
          {next.map((event) => (
            <Row
              key={event.event + (event.by ?? '')}
              title={event.label}
              note={event.hint}
              onTap={noteWay(id, event).go}
            />
          ))}
        </Card>
      )}
      <View className='links'>
        <Action tone='link' onTap={() => openPage('decode', { id })}>
          粘贴收到的内容
        </Action>
      </View>
      <History saved={saved} at={at} />
      <Around id={id} kind={request.kind} submitted={(saved.filing.history ?? []).length > 0} />
    </Page>
  );
}

export default filingPage(Status);
