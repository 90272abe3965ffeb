import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { openPage } from '@/platform/pages';
import { isCancellation, type Kind } from '@/rules';

/** What surrounds a filing: the code review once the filing is on its way, the release, the report, and the account's yearly verification. */
export function Around({ id, kind, submitted }: { id: string; kind?: Kind; submitted: boolean }) {
  if (isCancellation(kind)) return null;
  return (
    <Card title='备案以外'>
      {submitted && (
        <Row
          title='提审前自查'
          note='代码提审前，按这个小程序做的事自己查一遍'
          onTap={() => openPage('check', { id })}
        />
      )}
      <Row title='发布前后要查的' note='打勾的清单，选一天往回算' onTap={() => openPage('release', { id })} />
      <Row title='报备' note='有的类目发布前还要报备' onTap={() => openPage('report', { id })} />
      <Row title='认证年审' note='微信认证一年一审' onTap={() => openPage('verification', { id })} />
    </Card>
  );
}
