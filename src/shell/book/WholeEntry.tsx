import { Text } from '@tarojs/components';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import type { BookEntry } from '@/rules';

const TONES = { error: 'tone-bad', warning: 'tone-doubt', unknown: 'tone-unknown' } as const;

/** An entry of a book: its title and all its lines. */
export function WholeEntry({ entry }: { entry: Pick<BookEntry, 'title' | 'group' | 'level' | 'lines'> }) {
  const tone = entry.level ? TONES[entry.level] : '';
  return (
    <>
      <Text className='book__title'>{entry.title}</Text>
      <Card>
        {entry.lines.map(({ label, text }) => (
          <Block key={`${label} ${text[0]}`}>
            <Text className='answer__label'>{label}</Text>
            {text.map((one) => (
              <Text key={one} className={one === entry.group ? `book__line ${tone}` : 'book__line'}>
                {one}
              </Text>
            ))}
          </Block>
        ))}
      </Card>
    </>
  );
}
