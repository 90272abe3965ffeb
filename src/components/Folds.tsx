import { Text } from '@tarojs/components';
import { Fragment, useState } from 'react';
import { Block } from './Block';
import { Row } from './Row';

/** Something that is told: a heading, lines of text, and in grey who says so. */
export interface Fact {
  id: string;
  title: string;
  says: readonly string[];
  from: string;
}

/** The text of one fact, without its heading. */
export const FactText = ({ says, from }: Pick<Fact, 'says' | 'from'>) => (
  <>
    {says.map((one) => (
      <Text key={one} className='book__line'>
        {one}
      </Text>
    ))}
    <Text className='field__hint'>{from}</Text>
  </>
);

/** Facts by their headings. A tap opens one below its heading, and closes it again. */
export function Folds({ facts }: { facts: readonly Fact[] }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      {facts.map(({ id, title, ...text }) => (
        <Fragment key={id}>
          <Row
            title={title}
            value={open === id ? '收起' : '展开'}
            tone='link'
            stays
            onTap={() => setOpen(open === id ? null : id)}
          />
          {open === id && (
            <Block>
              <FactText {...text} />
            </Block>
          )}
        </Fragment>
      ))}
    </>
  );
}
