import { Picker, Text, View } from '@tarojs/components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type Advice, advise, SUBJECT_WORDS, SUBJECTS } from '@/advising';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Choices } from '@/components/Choices';
import { Picked as PickedWord } from '@/components/Picked';
import { Row } from '@/components/Row';
import { TextField } from '@/components/TextField';
import { usePaused } from '@/components/usePaused';
import { useWhileShown } from '@/components/useShown';
import { mention } from '@/platform/dialogs';
import { openPage } from '@/platform/pages';
import { Page } from '@/shell/Page';
import { screen } from '@/shell/screen';
import { useFiling } from '@/shell/useFiling';
import { useParams } from '@/shell/useParams';
import { appNameOf, useFilings } from '@/store';
import { COMMON } from './chips';
import { FilingChoice } from './FilingChoice';
import { Result } from './Result';
import { Suggestions } from './Suggestions';
import './style.scss';
import { type Before, type Picked, putBack, takeOver } from './takeOver';
import { useSubject } from './useSubject';

definePageConfig({ navigationBarTitleText: '我的小程序做什么' });

/** In characters. A sentence or two is enough, and each character costs time on a slow phone. */
const LONGEST = 300;
const NOBODY = '还不知道';
const WORDS = [NOBODY, ...SUBJECTS.map((subject) => SUBJECT_WORDS[subject])];

const isSilent = ({ categories, services, closed }: Advice) =>
  categories.length + services.length + closed.length === 0;

/** The best of each list, to begin with. */
const bestOf = ({ categories, services }: Advice, wanted?: string): Picked => ({
  categories: [wanted ?? categories[0]?.id].filter((id): id is string => id !== undefined),
  services: services.slice(0, 1).map(({ id }) => id),
});

/** From a sentence to categories, services, licences and what else the app calls for. */
function Advising() {
  const params = useParams();
  const { saved } = useFiling(params.id ?? '');
  const summaries = useWhileShown(useFilings((state) => state.summaries));
  const [subject, setSubject] = useSubject(saved);
  const [paused, type] = usePaused();
  const typed = useRef('');
  /** what was asked last, and how often the box was filled by a tap: it is drawn anew then */
  const [asked, setAsked] = useState<{ text: string; wanted?: string } | null>(null);
  const [filled, setFilled] = useState({ times: 0, text: '' });
  const [picked, setPicked] = useState<Picked | null>(null);
  const [taken, setTaken] = useState<{ id: string; before: Before } | null>(null);
  const [chosen, setChosen] = useState<string>();

  // The index is built before the first letter is typed.
  useEffect(() => {
    const timer = setTimeout(() => advise(''), 100);
    return () => clearTimeout(timer);
  }, []);
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

  const all = Object.values(summaries).sort((one, other) => other.createdAt - one.createdAt);
  const target = params.id ?? chosen ?? all[0]?.id;
  const filing = all.find(({ id }) => id === target);
  const choices: Picked | null = picked ?? (advice && bestOf(advice, asked?.wanted));
  const count = (choices?.categories.length ?? 0) + (choices?.services.length ?? 0);

  const ask = (text: string, wanted?: string) => {
    if (!text.trim()) return mention('先写一句小程序做什么');
    setPicked(null);
    setTaken(null);
    return setAsked({ text: text.trim(), wanted });
  };
  const fill = (text: string) => {
    typed.current = text;
    type(text);
    setFilled(({ times }) => ({ times: times + 1, text }));
    ask(text);
  };
  const take = async () => {
    if (!target || !choices) return;
    const before = await takeOver(target, choices);
    if (!before) return;
    setTaken({ id: target, before });
    mention(`已填进“${filing ? appNameOf(filing) : '这份备案'}”`);
  };
  const undo = () => {
    if (taken) putBack(taken.id, taken.before);
    setTaken(null);
    mention('已撤销，备案和原来一样');
  };

  const foot = () => {
    if (!advice || isSilent(advice)) return undefined;
    if (taken) return <Action onTap={undo}>撤销刚才填的</Action>;
    if (!filing) {
      return (
        <Action tone='main' onTap={() => openPage('start')}>
          新建备案
        </Action>
      );
    }
    return (
      <Action tone='main' disabled={count === 0} onTap={take}>
        {`填进备案（${count} 项）`}
      </Action>
    );
  };

  return (
    <Page foot={foot()}>
      <Text className='caption'>用大白话说它做什么、卖什么、给谁用，备妥找出类目、服务内容和要的证。</Text>
      <Card>
        <Block>
          <TextField
            key={filled.times}
            label='小程序做什么'
            placeholder='例如 卖自家烘焙的蛋糕，同城配送'
            defaultValue={filled.text}
            maxlength={LONGEST}
            onType={(text) => {
              typed.current = text;
              type(text);
            }}
          />
        </Block>
        <Suggestions
          names={guesses}
          instead={paused ? '还没听懂，再多说几个字' : '边写边猜类目'}
          onTap={(name) => ask(typed.current, name)}
        />
        <Block label='谁来办'>
          <Picker
            mode='selector'
            range={WORDS}
            value={subject ? SUBJECTS.indexOf(subject) + 1 : 0}
            aria-label='谁来办'
            onChange={({ detail }) => setSubject(SUBJECTS[Number(detail.value) - 1])}
          >
            <PickedWord>{subject ? SUBJECT_WORDS[subject] : NOBODY}</PickedWord>
          </Picker>
        </Block>
        <Block>
          <Action onTap={() => ask(typed.current)}>看建议</Action>
        </Block>
      </Card>
      {!asked && (
        <Choices
          label='常见的'
          look='grid'
          choices={COMMON.map(({ label, says }) => ({ label, value: says }))}
          chosen={null}
          onChoose={fill}
        />
      )}
      {asked && advice && choices && (
        <>
          <Text className='card__title'>{`“${asked.text}”`}</Text>
          {isSilent(advice) ? (
            <Card>
              <Row title='没有听懂' note='说说它卖什么、给谁用，例如“卖自家烘焙的蛋糕，同城配送”' />
              <Row title='按词查找证和类目' onTap={() => openPage('licences', { query: asked.text })} />
            </Card>
          ) : (
            <>
              <Result
                advice={advice}
                subject={subject}
                picked={choices}
                onPick={(now) => {
                  setPicked(now);
                  setTaken(null);
                }}
              />
              {!params.id && all.length > 1 && (
                <FilingChoice
                  summaries={all}
                  id={target}
                  onChoose={(id) => {
                    setChosen(id);
                    setTaken(null);
                  }}
                />
              )}
            </>
          )}
          <View className='links'>
            <Action tone='link' onTap={() => setAsked(null)}>
              换一件事
            </Action>
          </View>
        </>
      )}
      {!asked && (
        <Card>
          <Row
            title='证和类目'
            note='每件事要什么证、每份证谁发、审核为什么退'
            onTap={() => openPage('licences')}
          />
        </Card>
      )}
    </Page>
  );
}

export default screen(Advising);
