import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { openPage, type UpperPage } from '@/platform/pages';

/** One line that leads to a screen. */
export interface Lead {
  page: UpperPage;
  query?: Record<string, string>;
  title: string;
  note: string;
}

/** A card of lines that lead to other screens. */
export function Leads({ title, to }: { title: string; to: readonly Lead[] }) {
  return (
    <Card title={title}>
      {to.map(({ page, query, title: name, note }) => (
        <Row key={name} title={name} note={note} onTap={() => openPage(page, query)} />
      ))}
    </Card>
  );
}
