import { Card } from '@/components/Card';
import { Row } from '@/components/Row';
import { openPage } from '@/platform/pages';
import { BOOK } from '@/rules';
import { Book } from '@/shell/book/Book';
import { screen } from '@/shell/screen';

definePageConfig({ navigationBarTitleText: '规则库' });

const LEAD = '备妥照这些规定提醒你，每条都写着出处和核对的日子。规定有变动的，以微信和主管部门为准。';

/** The rules of the program. The licences are another book, in a package of their own. */
const RuleBook = () => (
  <Book
    book={BOOK}
    lead={LEAD}
    what='规则'
    example='例如 授权书、有效期、广东'
    onSection={(section) => openPage('rulebook', { section })}
    onEntry={(section, of) => openPage('rule', { section, of })}
    below={(query) => (
      <Card>
        <Row
          title={query ? `在证和类目里查找“${query}”` : '证和类目'}
          note='做什么要什么证、微信类目、代码审核被退的原因'
          onTap={() => openPage('licences', { query: query || undefined })}
        />
        <Row
          title={query ? `在报备、认证与发布里查找“${query}”` : '报备、认证与发布'}
          note='报备、认证年审、发布前后要查的'
          onTap={() => openPage('told', { query: query || undefined })}
        />
      </Card>
    )}
  />
);

export default screen(RuleBook);
