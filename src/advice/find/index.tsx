import { Text, View } from '@tarojs/components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Advice, advise, SUBJECT_WORDS, SUBJECTS } from '@/advising';
import { Action } from '@/components/Action';
import { anchorOf, jumpTo } from '@/components/anchor';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Choices } from '@/components/Choices';
import { PickerField } from '@/components/PickerField';
import { Row } from '@/components/Row';
import { TextField } from '@/components/TextField';
import { usePaused } from '@/components/usePaused';
import { useWhileShown } from '@/components/useShown';
import { mention } from '@/platform/dialogs';
import { openPage } from '@/platform/pages';
import { FilingChoice } from '@/shell/FilingChoice';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { useFiling } from '@/shell/useFiling';
import { useParams } from '@/shell/useParams';
import { useFilings } from '@/store';
import { COMMON } from './chips';
import type { Picked } from './into';
import { Result } from './Result';
import { Suggestions } from './Suggestions';
import { TakeOver } from './TakeOver';
import './style.scss';
import { useSubject } from './useSubject';

definePageConfig({ navigationBarTitleText: '我的小程序做什么' });

/** In characters: a few sentences. */
const LONGEST = 300;
const WORDS = ['还不知道', ...SUBJECTS.map((subject) => SUBJECT_WORDS[subject])];

const isSilent = ({ categories, services, closed }: Advice) =>
  categories.length + services.length + closed.length === 0;

/** The best of each list; `wanted` is the category that the person pointed at. */
const bestOf = ({ categories, services }: Advice, wanted = categories[0]?.id): Picked => ({
  categories: wanted === undefined ? [] : [wanted],
  services: services.slice(0, 1).map(({ id }) => id),
});

/** What is said where nothing is found: what is heard may not be done, or nothing is understood. */
function NotFound({
  refusals,
  onRefusal,
}: {
  refusals: Advice['review'];
  onRefusal: (id: string) => unknown;
}) {
  if (refusals.length === 0)
    return (
      <Card>
        <Row title='没有听懂' note='说说它卖什么、给谁用，例如“卖自家烘焙的蛋糕，同城配送”' />
      </Card>
    );
  return (
    <Card title='没有找到类目，说到的事容易被退'>
      {refusals.map(({ id, because }) => (
        <Row key={id} title={because} onTap={() => onRefusal(id)} />
      ))}
    </Card>
  );
}

/** From a sentence to categories, services, licences and what else the app calls for. */
function Finder() {
  const params = useParams();
  const { saved } = useFiling(params.id ?? '');
  const summaries = useWhileShown(useFilings((state) => state.summaries));
  const [subject, setSubject] = useSubject(saved);
  const [paused, type] = usePaused();
  const typed = useRef('');
  /** the text that a tap put into the box; each time the box is drawn anew */
  const [filled, setFilled] = useState({ times: 0, text: '' });
  const [asked, setAsked] = useState<{ text: string; wanted?: string } | null>(null);
  const [picked, setPicked] = useState<Picked | null>(null);
  const [chosen, setChosen] = useState<string>();

  // The index is built before the first letter is typed.
  useEffect(() => {
    const timer = setTimeout(() => advise(''), 100);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (asked) jumpTo('advice');
  }, [asked]);
  const guesses = useMemo(
    () =>
      paused
        ? advise(paused, subject)
            .categories.slice(0, 3)
            .map(({ id }) => id)
        : [],
    [paused, subject],
  );
  const advice = useMemo(() => asked && advise(asked.text, subject), [asked, subject]);
  const told = advice && !isSilent(advice) ? advice : null;
  const choices = told && (picked ?? bestOf(told, asked?.wanted));

  const all = Object.values(summaries).sort((one, other) => other.createdAt - one.createdAt);
  const target = all.find(({ id }) => id === (params.id ?? chosen ?? all[0]?.id));

  const write = (text: string) => {
    typed.current = text;
    type(text);
  };
  const ask = (text: string, wanted?: string) => {
    if (!text.trim()) return mention('先写一句小程序做什么');
    setPicked(null);
    return setAsked({ text: text.trim(), wanted });
  };
  const onRefusal = (row: string) => openPage('check', { id: params.id, says: asked?.text, row });
  const fill = (text: string) => {
    write(text);
    setFilled(({ times }) => ({ times: times + 1, text }));
    ask(text);
  };

  return (
    <Page
      foot={
        choices && (
          <TakeOver key={`${target?.id} ${JSON.stringify(choices)}`} picked={choices} filing={target} />
        )
      }
    >
      <Text className='caption'>用大白话说它做什么、卖什么、给谁用，备妥找出类目、服务内容和要的证。</Text>
      <Card>
        <Block>
          <TextField
            key={filled.times}
            label='小程序做什么'
            placeholder='例如 卖自家烘焙的蛋糕，同城配送'
            defaultValue={filled.text}
            maxlength={LONGEST}
            onType={write}
          />
        </Block>
        <Suggestions
          names={guesses}
          instead={paused ? '还没听懂，再多说几个字' : '边写边猜类目'}
          onTap={(name) => ask(typed.current, name)}
        />
        <Block label='谁来办'>
          <PickerField
            mode='selector'
            range={WORDS}
            value={subject ? SUBJECTS.indexOf(subject) + 1 : 0}
            label='谁来办'
            shown={subject ? SUBJECT_WORDS[subject] : (WORDS[0] ?? '')}
            onChange={({ detail }) => {
              setPicked(null);
              setSubject(SUBJECTS[Number(detail.value) - 1]);
            }}
          />
        </Block>
        <Block>
          <Action onTap={() => ask(typed.current)}>看建议</Action>
        </Block>
      </Card>
      {asked && (
        <View id={anchorOf('advice')}>
          <Text className='whose'>{asked.text}</Text>
        </View>
      )}
      {told && choices && (
        <>
          <Result advice={told} subject={subject} picked={choices} onPick={setPicked} onRefusal={onRefusal} />
          {!params.id && all.length > 1 && (
            <FilingChoice label='填进哪份备案' summaries={all} id={target?.id} onChoose={setChosen} />
          )}
          <View className='links'>
            <Action tone='link' onTap={() => setAsked(null)}>
              换一件事
            </Action>
          </View>
        </>
      )}
      {advice && !told && <NotFound refusals={advice.review} onRefusal={onRefusal} />}
      {!told && (
        <>
          <Choices
            label='常见的'
            look='grid'
            choices={COMMON.map(({ label, says }) => ({ label, value: says }))}
            chosen={null}
            onChoose={fill}
          />
          <Card>
            <Row
              title='证和类目'
              note='每件事要什么证、每份证谁发、审核为什么退'
              onTap={() => openPage('licences')}
            />
          </Card>
        </>
      )}
    </Page>
  );
}

export default screen(Finder);
