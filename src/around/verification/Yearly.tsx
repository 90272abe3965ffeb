import { View } from '@tarojs/components';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { type Fact, Folds } from '@/components/Folds';
import { PickerField } from '@/components/PickerField';
import { Row } from '@/components/Row';
import { openPage } from '@/platform/pages';
import { type AccountId, chinaDayOf, type Day, type Instant, sayDate, verificationSince } from '@/rules';
import {
  CHECKS,
  FEES,
  LOSSES,
  PAPERS,
  REUSE_REASONS,
  sayFrom,
  TIMES,
  type Told,
  toldTo,
  WHO,
} from '@/telling';
import { Days } from './Days';
import { State } from './State';

const factsOf = (rows: readonly Told[], account?: AccountId): Fact[] =>
  toldTo(rows, account).map((row) => ({ ...row, says: [row.says], from: sayFrom(row) }));

const isOnReturn = ({ id }: Told): boolean => id === 'count' || id === 'final';
const EXAMINED: readonly Told[] = CHECKS.filter((row) => !isOnReturn(row));

/** Returned orders: how often, and within how many days. */
const RETURNED: readonly Told[] = [
  ...CHECKS.filter(isOnReturn),
  ...TIMES.filter(({ id }) => id === 'resubmit-30'),
  ...FEES.filter(({ id }) => id === 'refill'),
];

interface YearlyProps {
  passedOn: Day | undefined;
  account: AccountId | undefined;
  at: Instant;
  onPassed: (day: Day) => void;
}

/** The yearly verification of one account: where it stands, its days, and what to have ready. */
export function Yearly({ passedOn, account, at, onPassed }: YearlyProps) {
  const today = chinaDayOf(at);
  const status = passedOn ? verificationSince(passedOn, at) : null;
  return (
    <View>
      <State status={status} at={at} />
      <Card>
        <Block label='认证通过日' hint='在微信后台“设置-基本设置”里看。年审通过以后，改成新的通过日。'>
          <PickerField
            mode='date'
            fields='day'
            value={passedOn ?? today}
            start='2012-01-01'
            end={today}
            label='认证通过日'
            shown={passedOn ? sayDate(passedOn, '') : '请选择日期'}
            empty={!passedOn}
            onChange={({ detail }) => onPassed(detail.value)}
          />
        </Block>
      </Card>
      {status && <Days status={status} today={today} />}
      <Card title='谁要认证'>
        <Folds facts={factsOf(WHO, account)} />
      </Card>
      <Card title='要交多少' note='以付款页为准。'>
        <Folds facts={factsOf(FEES, account)} />
      </Card>
      <Card title='年审看什么' note='名称每次都重新看。'>
        <Folds facts={factsOf(EXAMINED)} />
      </Card>
      <Card title='材料'>
        <Folds facts={factsOf(PAPERS, account)} />
      </Card>
      <Card title='被退回时'>
        <Folds facts={factsOf(RETURNED)} />
      </Card>
      <Card title='过期或没有认证的后果'>
        <Folds facts={factsOf(LOSSES, account)} />
      </Card>
      <Card title='还要知道的'>
        <Row
          title='认证的时间'
          note='有效期、提醒、审核要多久'
          onTap={() => openPage('told', { section: 'times' })}
        />
        <Row
          title='复用公众号'
          note={`能不能快速注册，用 ${REUSE_REASONS.length} 个问题看一看`}
          onTap={() => openPage('reuse')}
        />
        <Row title='不能办的' onTap={() => openPage('told', { section: 'notAllowed' })} />
      </Card>
    </View>
  );
}
