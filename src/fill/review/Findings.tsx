import { Text } from '@tarojs/components';
import { Fragment } from 'react';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Row, type Tone } from '@/components/Row';
import { type Filing, type Issue, type Level, labelOf, paperSays } from '@/rules';
import { openPlace } from '@/shell/returned/openPlace';
import { TakenLine, useTakenAt } from '@/shell/TakenNotice';
import { UsePaper } from '@/shell/UsePaper';

const GROUPS: { level: Level; title: string; tone: Tone }[] = [
  { level: 'error', title: '会被退回', tone: 'bad' },
  { level: 'warning', title: '可能被退回', tone: 'doubt' },
  { level: 'unknown', title: '这台手机无法判断', tone: 'unknown' },
];

const isField = (at: string) => at.startsWith('icp_') || at.startsWith('local.');

/** What was found, by how bad it is. Where a photo shows another value, one tap takes it, and one more undoes it. */
export function Findings({ id, issues, filing }: { id: string; issues: readonly Issue[]; filing: Filing }) {
  const says = paperSays(issues, filing);
  const taken = useTakenAt(id, isField);
  // With its issue the button is gone; the way back stays.
  const settled = taken !== null && says.every(({ issue }) => issue.path !== taken.at);
  return (
    <>
      {GROUPS.map(({ level, title, tone }) => {
        const found = issues.filter((issue) => issue.level === level && issue.rule !== 'required');
        return (
          <Card key={level} title={`${title}（${found.length}）`}>
            {found.length === 0 && <Row title='没有发现' />}
            {found.map((issue) => {
              const own = says.filter((one) => one.issue === issue);
              return (
                <Fragment key={issue.rule + issue.path}>
                  <Row
                    title={<Text className={`tone-${tone}`}>{issue.message}</Text>}
                    note={issue.fix}
                    onTap={() => openPlace(id, issue.path)}
                  />
                  {own.length > 0 && (
                    <Block>
                      <UsePaper id={id} path={issue.path} says={own} />
                    </Block>
                  )}
                </Fragment>
              );
            })}
            {level === 'warning' && settled && taken && (
              <Block>
                <TakenLine id={id} at={taken.at} words={() => `${labelOf(taken.at)}已改成证件上的`} />
              </Block>
            )}
          </Card>
        );
      })}
    </>
  );
}
