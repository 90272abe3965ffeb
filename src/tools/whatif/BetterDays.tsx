import { Text } from '@tarojs/components';
import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { chinaDayOf, type Day, type GoodDays, type Instant, sayDate, sayDay } from '@/rules';

/** How many better days are shown. */
const MOST_DAYS = 3;

/** The best days to submit within two weeks; a tap tries one. */
export function BetterDays({
  days,
  at,
  onPick,
}: {
  days: GoodDays[];
  at: Instant;
  onPick: (day: Day) => void;
}) {
  const today = chinaDayOf(at);
  return (
    <Card
      title='两周内哪天提交好'
      note='先看短信核验会不会碰上假期或夜里，再看哪天最早办完。点一行就按那天试算。'
    >
      {days.slice(0, MOST_DAYS).map(({ first, last, latest, estimated, why }) => (
        <Row
          key={first}
          title={
            <Text className='whole'>
              {first === last ? sayDay(first, today) : `${sayDate(first, today)}–${sayDate(last, today)}`}
            </Text>
          }
          note={first === last ? why : `${why}；这几天提交结果一样`}
          value={
            <Text className='whole'>
              {`最晚 ${sayDate(chinaDayOf(latest), today)}${estimated ? '（估算）' : ''}`}
            </Text>
          }
          onTap={() => onPick(first)}
        />
      ))}
    </Card>
  );
}
