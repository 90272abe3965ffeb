import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Choices } from '@/components/Choices';
import { Notice } from '@/components/Notice';
import { OptionRow } from '@/components/OptionRow';
import { mention } from '@/platform/dialogs';
import { openPage } from '@/platform/pages';
import { FilingName } from '@/shell/FilingName';
import { Page } from '@/shell/Page';
import { answer, type SavedFiling } from '@/store';
import { categoriesMeant, type QuizAnswers, quizVerdict, REPORT_QUIZ } from '@/telling';

const PATH = 'local.service_categories';
const YES_NO = [
  { value: true, label: '是' },
  { value: false, label: '否' },
] as const;

/** Categories that a yes means without a choice. */
const SURE: readonly string[] = REPORT_QUIZ.flatMap(({ categories }) =>
  categories.length === 1 ? categories : [],
);

const VERDICTS = {
  open: { title: '答完再看', body: '每一问都答“否”，就不用报备。' },
  not: {
    title: '看来不用报备',
    body: '报备只看类目。发布以前再核对一遍微信后台选的类目；加了这些功能要再来看。',
  },
  needed: { title: '要报备', body: '选出与你的小程序相符的类目。' },
};

/** A few questions that tell whether a report is needed. In a filing, the categories found can be taken over. */
export function Quiz({ saved }: { saved?: SavedFiling }) {
  const [answers, setAnswers] = useState<QuizAnswers>({});
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [before, setBefore] = useState<{ categories: string[] | undefined } | null>(null);
  const verdict = quizVerdict(answers);
  const meant = categoriesMeant(answers);
  const picked = meant.filter(({ name }) => SURE.includes(name) || chosen.includes(name));
  const present = saved?.filing.local?.service_categories;
  const news = picked.filter(({ name }) => !present?.includes(name));

  const take = (id: string) => {
    setBefore({ categories: present });
    answer(id, PATH, [...(present ?? []), ...news.map(({ name }) => name)]);
    mention('已放进服务类目');
  };
  const undo = (id: string) => {
    answer(id, PATH, before?.categories);
    setBefore(null);
    mention('已撤销');
  };

  return (
    <Page
      foot={
        saved &&
        news.length > 0 && (
          <Action tone='main' onTap={() => take(saved.id)}>
            {`放进这份备案的服务类目（${news.length} 个）`}
          </Action>
        )
      }
    >
      {saved && <FilingName saved={saved} />}
      <Text className='caption'>小程序是不是这样？只问功能，不看行业。</Text>
      {REPORT_QUIZ.map(({ id, ask, categories }) => (
        <Card key={id}>
          <Block label={ask}>
            <Choices
              label={ask}
              look='field__choices'
              choices={YES_NO}
              chosen={answers[id]}
              onChoose={(value) => setAnswers({ ...answers, [id]: value })}
            />
          </Block>
          {answers[id] &&
            meant
              .filter(({ name }) => (categories as readonly string[]).includes(name) && !SURE.includes(name))
              .map(({ name, words }) => (
                <OptionRow
                  key={name}
                  title={name}
                  note={words}
                  many
                  chosen={picked.some((one) => one.name === name)}
                  onTap={() =>
                    setChosen(
                      chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name],
                    )
                  }
                />
              ))}
        </Card>
      ))}
      <Notice tone={verdict === 'needed' ? 'doubt' : 'plain'} title={VERDICTS[verdict].title}>
        {picked.length > 0
          ? picked.map(({ name, paper }) => (
              <Text key={name} className='book__line'>
                {`${name}：${paper ? `类目资质是${paper}` : '类目不另外要资质'}`}
              </Text>
            ))
          : VERDICTS[verdict].body}
      </Notice>
      <View className='links'>
        {saved && before && (
          <Action tone='link' onTap={() => undo(saved.id)}>
            撤销刚才放进的类目
          </Action>
        )}
        <Action tone='link' onTap={() => openPage('report', { id: saved?.id })}>
          看报备怎么走
        </Action>
      </View>
    </Page>
  );
}
