import { Text } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/Card';
import { useNow } from '@/components/useNow';
import { type Listed, leftIn, listedIn, PHASES, phaseOf, seenIn, type TraitId } from '@/releasing';
import { requestOf } from '@/rules';
import { FilingName } from '@/shell/FilingName';
import type { FilingPageProps } from '@/shell/filingPage';
import { groupsOf } from '@/shell/groupsOf';
import { Page } from '@/shell/Page';
import { tick } from '@/store';
import { answerTrait, whileRowsMove } from './answers';
import { CheckRow } from './CheckRow';
import { Folded } from './Folded';

const isFolded = ({ state }: Listed) => state === 'folded';

/** The checks of one phase for the app of a filing. */
export function OfFiling({ saved, params }: FilingPageProps) {
  const at = useNow(60_000);
  const [open, setOpen] = useState<string | null>(null);
  const { id, ticked = [] } = saved;
  const phase = phaseOf(params.phase) ?? PHASES[0];
  const listed = listedIn(phase.id, seenIn(requestOf(saved), ticked, at));
  const left = leftIn(listed);
  const folded = listed.filter(isFolded);
  const answer = (traits: readonly TraitId[], has: boolean | null) => {
    for (const trait of traits) answerTrait(id, trait, has);
    return whileRowsMove();
  };
  return (
    <Page>
      <FilingName saved={saved} />
      <Text className='caption'>{left > 0 ? `还差 ${left} 项。${phase.lead}` : '这个阶段都查过了。'}</Text>
      {groupsOf(
        listed.filter((one) => !isFolded(one)),
        ({ check }) => check.group,
      ).map(({ group, rows }) => (
        <Card key={group} title={group}>
          {rows.map((one) => (
            <CheckRow
              key={one.check.id}
              listed={one}
              open={open === one.check.id}
              onOpen={() => setOpen(open === one.check.id ? null : one.check.id)}
              onTick={(done) => tick(id, `release/${one.check.id}`, done)}
              onAnswer={answer}
            />
          ))}
        </Card>
      ))}
      {folded.length > 0 && <Folded listed={folded} onAnswer={answer} />}
    </Page>
  );
}
