import { Fragment, useState } from 'react';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import type { Listed } from '@/releasing';
import { Corrections, type OnAnswer } from './Corrections';

const canBeWrong = ({ answered, guessed }: Listed) => answered.length + guessed.length > 0;

/** The checks that do not concern this app, each with the reason. A wrong reason can be corrected. */
export function Folded({ listed, onAnswer }: { listed: readonly Listed[]; onAnswer: OnAnswer }) {
  const [unfolded, setUnfolded] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Card title='不用管的'>
      <Row
        title={`${listed.length} 项收起来了`}
        value={unfolded ? '收起' : '看为什么'}
        tone='link'
        stays
        onTap={() => setUnfolded(!unfolded)}
      />
      {unfolded &&
        listed.map((one) => {
          const { id, title } = one.check;
          const wrong = canBeWrong(one);
          return (
            <Fragment key={id}>
              <Row
                title={title}
                note={one.why}
                value={wrong && '不对'}
                tone='link'
                stays
                onTap={wrong ? () => setOpen(open === id ? null : id) : undefined}
              />
              {wrong && open === id && (
                <Block>
                  <Corrections listed={one} onAnswer={onAnswer} />
                </Block>
              )}
            </Fragment>
          );
        })}
    </Card>
  );
}
