import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { openPage } from '@/platform/pages';

/** Leads to the finder, which chooses categories and services from a sentence. */
export const AdviceRow = ({ id }: { id: string }) => (
  <Card>
    <Row
      title='我的小程序做什么'
      note='不知道选哪个服务内容、类目，说一句话来找'
      onTap={() => openPage('advice', { id })}
    />
  </Card>
);
