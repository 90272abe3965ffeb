import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { PasteLink } from '@/components/PasteLink';
import { Ring } from '@/components/Ring';
import { Row, type Tone } from '@/components/Row';
import { useNow } from '@/components/useNow';
import { now } from '@/platform/clock';
import { ask } from '@/platform/dialogs';
import { goHome, openPage } from '@/platform/pages';
import { dropPhotos } from '@/platform/photoFolder';
import {
  isCancellation,
  kindLabelOf,
  leftOf,
  provinceNameOf,
  shareOf,
  stageLabelOf,
  subjectTypeOf,
  type Task,
  viewOf,
} from '@/rules';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { marksOf } from '@/shell/returned/marks';
import { ReturnedCard } from '@/shell/returned/ReturnedCard';
import { sayRemoval } from '@/shell/sayRemoval';
import { TakenNotice } from '@/shell/TakenNotice';
import { appNameOf, filesOf, noteCheck, removeFiling, SAMPLE, type SavedFiling } from '@/store';
import { FirstPapers, firstPapers } from './FirstPapers';
import { HowFar } from './HowFar';
import { ReadSoFar } from './ReadSoFar';
import { UnparsedNotice } from './UnparsedNotice';

definePageConfig({ navigationBarTitleText: '备案任务' });

/** What the check would say, in a few words, and their tone. */
function checkOf(wrong: number, missing: number, lost: number): { words: string; tone: Tone } {
  if (wrong > 0) return { words: `${wrong} 处会被退回`, tone: 'bad' };
  if (missing > 0) return { words: `还差 ${missing} 项`, tone: 'plain' };
  if (lost > 0) return { words: `${lost} 处照片不见了`, tone: 'bad' };
  return { words: '没有发现会被退回的地方', tone: 'good' };
}

/** The state of one task in words, and its tone. */
function stateOf(
  { id, untouched, missing, wrong, doubtful }: Task,
  saved: SavedFiling,
): { words: string; tone: Tone } {
  const { filing, lost = [], appPrincipalIsPrincipal } = saved;
  const returned = marksOf(saved, id).length;
  if (id === 'documents' && lost.length > 0) return { words: `有 ${lost.length} 处照片不见了`, tone: 'bad' };
  if (returned > 0) return { words: `上次退回 ${returned} 处`, tone: 'bad' };
  if (wrong > 0) return { words: `有 ${wrong} 处会被退回`, tone: 'bad' };
  if (untouched && missing > 0) return { words: '未开始', tone: 'plain' };
  if (untouched && isCancellation(filing.kind)) return { words: '可以不填', tone: 'plain' };
  if (missing > 0) return { words: `还差 ${missing} 项`, tone: 'plain' };
  if (doubtful > 0) return { words: `有 ${doubtful} 处可能被退回`, tone: 'doubt' };
  if (id === 'appPrincipal' && untouched && appPrincipalIsPrincipal)
    return { words: '与主体负责人相同', tone: 'plain' };
  return { words: '已填好', tone: 'good' };
}

function Tasks({ saved }: FilingPageProps) {
  const at = useNow(60_000);
  const { id, filing } = saved;
  const view = viewOf(saved, at);
  const { tasks, documents, issues, progress } = view;
  const first = firstPapers(saved, view);
  const { status } = progress;
  const papers = documents.filter(({ required }) => required !== false);
  const { missing, wrong } = leftOf(tasks, issues);
  const lost = saved.lost?.length ?? 0;
  const base = filing.icp_subject?.base_info;
  const left = missing + wrong;
  const share = shareOf(tasks);
  const check = checkOf(wrong, missing, lost);
  useEffect(() => noteCheck(id, { left, share }, now()), [id, left, share]);
  const what = [
    kindLabelOf(filing.kind),
    filing.local?.individual_business ? '个体工商户' : subjectTypeOf(base?.type)?.label,
    provinceNameOf(base?.province),
  ];

  const remove = async () => {
    const sure = await ask({
      title: '删除这份备案',
      body: '填写的内容、照片和进度记录都会从这台手机上删除，不能恢复。已提交到微信后台的备案不受影响。',
      yes: '删除',
      danger: true,
    });
    if (!sure) return;
    await goHome();
    if (sayRemoval(await removeFiling(id))) await dropPhotos(filesOf(saved));
  };

  return (
    <Page>
      <Text className='lead'>{appNameOf(saved)}</Text>
      <View className='what'>
        <Text className='fine'>{what.filter(Boolean).join(' · ')}</Text>
        {status.stage === 'fill' && (
          <Action tone='aside' label='更改备案类型、主体性质或省份' onTap={() => openPage('start', { id })}>
            更改
          </Action>
        )}
      </View>
      <HowFar share={share} stage={status.stage} missing={missing} wrong={wrong} lost={lost} />
      {lost > 0 && (
        <Notice tone='bad' title={`${lost} 处照片的文件不见了`}>
          手机清理空间时可能删掉了它们。请到“材料照片”重新添加，其他内容都在。
        </Notice>
      )}
      <UnparsedNotice saved={saved} />
      <ReturnedCard saved={saved} />
      <TakenNotice id={id} />
      {first.length > 0 && <FirstPapers id={id} papers={first} />}
      <ReadSoFar saved={saved} />
      <Card title='填写与材料'>
        {tasks.map((task) => {
          const { words, tone } = stateOf(task, saved);
          return (
            <Row
              key={task.id}
              mark={<Ring share={shareOf([task])} />}
              title={task.title}
              value={words}
              tone={tone}
              onTap={() =>
                task.id === 'documents'
                  ? openPage('documents', { id })
                  : openPage('section', {
                      id,
                      section: task.id,
                      check: task.wrong + task.doubtful > 0 ? '1' : undefined,
                    })
              }
            />
          );
        })}
      </Card>
      {first.length === 0 && status.stage === 'fill' && (
        <View className='links'>
          <PasteLink id={id} />
        </View>
      )}
      <Card title='提交前后'>
        <Row
          title='核对与预审'
          value={check.words}
          tone={check.tone}
          onTap={() => openPage('review', { id })}
        />
        <Row title='粘贴收到的内容' note='短信、站内信、退回原因' onTap={() => openPage('decode', { id })} />
        <Row
          title='提交与进度'
          value={
            status.returned
              ? '已退回，待重新提交'
              : status.stage === 'fill'
                ? '未提交'
                : stageLabelOf(status.stage)
          }
          tone={status.returned ? 'bad' : 'plain'}
          onTap={() => openPage('status', { id })}
        />
        {(filing.history ?? []).length > 0 && !isCancellation(filing.kind) && (
          <Row
            title='提审前自查'
            note='代码提审前，按这个小程序做的事自己查一遍'
            onTap={() => openPage('check', { id })}
          />
        )}
        {status.stage !== 'fill' && !isCancellation(filing.kind) && (
          <Row title='发布前后要查的' note='等备案的时候先查' onTap={() => openPage('release', { id })} />
        )}
      </Card>
      <Card title='手边要有'>
        <View className='inset'>
          {papers.map(({ id: paper, path, label, required }) => (
            <Text
              key={paper + path}
              className='fine'
            >{`${label}${required === 'unknown' ? '（看情况）' : ''}`}</Text>
          ))}
          <Text className='fine'>负责人的手机：审核会回访，短信核验要用</Text>
        </View>
      </Card>
      <View className='links'>
        <Action tone='link' onTap={goHome}>
          我的备案
        </Action>
        {id !== SAMPLE && (
          <Action tone='link' onTap={remove}>
            删除这份备案
          </Action>
        )}
      </View>
    </Page>
  );
}

export default filingPage(Tasks);
