import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import {
  addDays,
  type Day,
  sayDay,
  VERIFICATION_REMINDERS,
  VERIFICATION_TIERS,
  type VerificationStatus,
} from '@/rules';
import { renewalFrom } from '@/telling';

/** Every day that matters for one expiry: reminders, the opening, the expiry and what is lost after it. */
function daysOf({ expires_on, reminders }: VerificationStatus): { on: Day; what: string }[] {
  return [
    ...VERIFICATION_REMINDERS.map(({ label }, place) => ({
      on: reminders[place] as Day,
      what: `提醒：${label}`,
    })),
    { on: renewalFrom(expires_on), what: '可以办年审（推断）' },
    ...VERIFICATION_TIERS.map(({ after, effect }) => ({
      on: addDays(expires_on, after),
      what: after === 0 ? `到期：${effect}` : `到期后 ${after} 天：${effect}`,
    })),
  ].sort((a, b) => (a.on < b.on ? -1 : 1));
}

export function Days({ status, today }: { status: VerificationStatus; today: Day }) {
  return (
    <Card title='要紧的日子' note='提醒都在“提醒”页，可以加进手机日历。'>
      {daysOf(status).map(({ on, what }) => (
        <Row
          key={what}
          title={sayDay(on, today)}
          note={what}
          value={on < today ? '已过' : on === today ? '今天' : undefined}
        />
      ))}
    </Card>
  );
}
