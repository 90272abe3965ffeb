import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { anchorOf, jumpTo } from '@/components/anchor';
import { useDrawn } from '@/components/useDrawn';
import { Chapter } from './Chapter';
import { concerning, type Part } from './list';

interface ListProps {
  parts: readonly Part[];
  /** the row that the person came for */
  row?: string;
  done: ReadonlySet<string>;
  /** without it nothing is ticked or counted */
  onTick?: (id: string, done: boolean) => void;
}

const partWith = (parts: readonly Part[], row?: string) =>
  parts.find((part) => [...concerning(part), ...part.apart].some(({ refusal }) => refusal.id === row));

/** The five chapters. One is open at a time, and one row in it: a page with all 150 open would be slow. */
export function List({ parts, row, done, onTick }: ListProps) {
  const [chapter, setChapter] = useState(() => partWith(parts, row)?.id);
  const [shown, setShown] = useState(row);
  const turned = useRef(false);
  useDrawn(() => {
    if (row) jumpTo(row);
  });
  // Closing a chapter above moves the one that was opened, but not before the screen has been drawn.
  useEffect(() => {
    if (turned.current && chapter) Taro.nextTick(() => jumpTo(chapter));
  }, [chapter]);
  const turn = (id: Part['id']) => {
    turned.current = true;
    setChapter(chapter === id ? undefined : id);
    setShown(undefined);
  };
  return (
    <>
      {parts.map((part) => (
        <View key={part.id} id={anchorOf(part.id)}>
          <Chapter
            key={part.id === chapter ? 'open' : 'closed'}
            part={part}
            open={part.id === chapter}
            shown={shown}
            done={done}
            onTurn={() => turn(part.id)}
            onShow={(id) => setShown(shown === id ? undefined : id)}
            onTick={onTick}
          />
        </View>
      ))}
    </>
  );
}
