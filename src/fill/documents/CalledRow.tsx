import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { openPage } from '@/platform/pages';
import type { SavedFiling } from '@/store';

/** Leads to the papers that the chosen categories and services call for, which no filing hands in. */
export function CalledRow({ saved: { id, filing } }: { saved: SavedFiling }) {
  const chosen = [
    ...(filing.local?.service_categories ?? []),
    ...(filing.icp_applets?.base_info?.service_content_types ?? []),
  ];
  if (chosen.length === 0) return null;
  return (
    <Card title='类目审核要用（不随备案提交）'>
      <Row
        title='所选类目和服务内容要的证'
        note='在微信后台添加类目时交，先看看够不够'
        onTap={() => openPage('called', { id })}
      />
    </Card>
  );
}
