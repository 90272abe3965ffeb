import { Text, View } from '@tarojs/components';
import Taro, { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { jumpTo } from '@/components/anchor';
import { FieldAnswer } from '@/components/answers';
import { Card } from '@/components/Card';
import { IssueSummary } from '@/components/IssueSummary';
import { OptionRow } from '@/components/OptionRow';
import { PasteLink } from '@/components/PasteLink';
import { useDrawn } from '@/components/useDrawn';
import { now } from '@/platform/clock';
import { goBack, openPage } from '@/platform/pages';
import {
  fieldAt,
  INDIVIDUAL,
  type Issue,
  leftOf,
  type PaperSays,
  paperSays,
  placeOf,
  SECTIONS,
  type SectionId,
  shareOf,
  viewOf,
} from '@/rules';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';
import { marksOf } from '@/shell/returned/marks';
import { TakenNotice } from '@/shell/TakenNotice';
import { UsePaper } from '@/shell/UsePaper';
import { answer, filingNow, fold, noteCheck, type SavedFiling, setPreApprovals, setRegion } from '@/store';
import { AdviceRow } from './AdviceRow';
import { Left } from './Left';
import { Suggested } from './Suggested';
import { useNext } from './useNext';
import { useRemembered } from './useRemembered';

definePageConfig({ navigationBarTitleText: '填写' });

/** Two questions that save typing: is it the same person? */
const FOLDS = {
  subjectPrincipal: {
    what: 'principalIsLegalRep',
    title: '主体负责人就是法定代表人',
    note: '个体工商户为经营者。多数省份要求是同一人',
  },
  appPrincipal: {
    what: 'appPrincipalIsPrincipal',
    title: '与主体负责人是同一人',
    note: '微信后台默认相同；不同时再展开填写',
  },
} as const;

const foldOf = (section: SectionId, saved: SavedFiling) => {
  const individual = saved.filing.icp_subject?.base_info?.type === INDIVIDUAL;
  if (section === 'subjectPrincipal' && !individual) return FOLDS.subjectPrincipal;
  return section === 'appPrincipal' && !individual ? FOLDS.appPrincipal : null;
};

/** The issues of a section at one moment, and what the photos say of them. */
interface Checked {
  issues: Issue[];
  says: PaperSays[];
}

/** The issues of this section now. Missing values are errors too. */
function checked(saved: SavedFiling, section: SectionId): Checked {
  const issues = viewOf(saved, now()).issues.filter(({ path }) => placeOf(path).section === section);
  return { issues, says: paperSays(issues, saved.filing) };
}

const jump = (path: string) => jumpTo(fieldAt(path)?.path ?? path);

function Section({ saved, params }: FilingPageProps) {
  const wanted = params.section ?? placeOf(params.path ?? '').section;
  const section = (SECTIONS.find(({ id }) => id === wanted) ?? SECTIONS[0]) as (typeof SECTIONS)[number];
  const { id, filing } = saved;
  // Issues are not updated while the person types, only after a tap on the button and when a field is left.
  const [{ issues, says }, setChecked] = useState<Checked | { issues: null; says: PaperSays[] }>(() =>
    params.check ? checked(saved, section.id) : { issues: null, says: [] },
  );
  const [marks, setMarks] = useState(() => marksOf(saved, section.id));
  const [turn, setTurn] = useState(0);
  const fields = viewOf(saved, now()).fields[section.id];
  const groups = [...new Set(fields.map(({ group }) => group))];
  const same = foldOf(section.id, saved);
  const { keysOf, leave } = useNext(fields);
  const { suggestions, near, lookAgain } = useRemembered(id, section.id);

  useDrawn(() => {
    Taro.setNavigationBarTitle({ title: section.title });
    if (params.path) jump(params.path);
  });
  const latest = () => filingNow(id) ?? saved;
  const found = () => checked(latest(), section.id);
  const checkAgain = () => {
    if (issues) setChecked(found());
    setMarks(marksOf(latest(), section.id));
    setTurn((now) => now + 1);
    lookAgain();
  };
  useDidShow(checkAgain);
  // The card of the board says how far the filing is; the app may be closed from here.
  useDidHide(() => {
    const at = now();
    const { tasks, issues: all } = viewOf(latest(), at);
    const { missing, wrong } = leftOf(tasks, all);
    noteCheck(id, { left: missing + wrong, share: shareOf(tasks) }, at);
  });
  const done = () => {
    const left = found();
    const wrong = left.issues.some(({ level }) => level === 'error');
    const unseen = issues === null && left.issues.some(({ level }) => level === 'warning');
    // Warnings are shown once; after that the person decides.
    if (!wrong && !unseen) return goBack();
    setChecked(left);
    Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
    return undefined;
  };
  const store = (path: string, value: unknown) => {
    if (path === 'icp_applets.base_info.nrlx_details') setPreApprovals(id, value as never);
    else answer(id, path, value);
  };

  return (
    <Page
      foot={
        <Action tone='main' onTap={done}>
          检查并返回
        </Action>
      }
    >
      <Text className='caption'>{section.lead}</Text>
      <View className='links links--top'>
        <PasteLink id={id} section={section.id} />
      </View>
      <TakenNotice id={id} />
      <IssueSummary
        title={`上次退回指出 ${marks.length} 处，改过就不再提示`}
        issues={marks}
        onTap={({ path }) => jump(path)}
      />
      {issues ? (
        <IssueSummary issues={issues} onTap={({ path }) => jump(path)} />
      ) : (
        <Left id={id} section={section.id} turn={turn} />
      )}
      {section.id === 'app' && <AdviceRow id={id} />}
      {same && (
        <Card>
          <OptionRow
            title={same.title}
            note={same.note}
            many
            chosen={saved[same.what]}
            onTap={() => {
              fold(id, same.what, !saved[same.what]);
              checkAgain();
            }}
          />
        </Card>
      )}
      {groups.map((group) => (
        <Card key={group ?? ''} title={group}>
          {fields
            .filter((field) => field.group === group)
            .map((field) => (
              <FieldAnswer
                key={field.path}
                field={field}
                filing={filing}
                regionName={saved.regionName}
                issues={[...marks, ...(issues ?? [])].filter(
                  ({ path }) => fieldAt(path)?.path === field.path,
                )}
                regionNear={near}
                {...keysOf(field.path)}
                onAnswer={store}
                onLeave={() => {
                  leave(field.path);
                  checkAgain();
                }}
                onRegion={(codes, name) => setRegion(id, codes, name)}
                onList={(list) => openPage('services', { id, list })}
                onWhy={(path) => openPage('why', { id, path })}
                foot={
                  <>
                    <Suggested
                      field={field}
                      filing={filing}
                      suggestions={suggestions.get(field.path)}
                      onTake={(value) => {
                        store(field.path, value);
                        checkAgain();
                      }}
                    />
                    <UsePaper
                      id={id}
                      path={field.path}
                      says={says.filter(({ issue }) => issue.path === field.path)}
                      onChange={checkAgain}
                    />
                  </>
                }
              />
            ))}
        </Card>
      ))}
      <View className='links' />
    </Page>
  );
}

export default filingPage(Section);
