import { LICENSING_BOOK } from '@/licensing';
import { openPage } from '@/platform/pages';
import { Book } from '@/shell/book/Book';
import { screen } from '@/shell/screen';

definePageConfig({ navigationBarTitleText: '证和类目' });

const LEAD =
  '做什么要什么证、微信类目要交什么、代码审核为什么退。类目要什么以微信类目表为准，别处的说法只作提醒。';

/** What apps call for: licences, WeChat's categories, and why code reviews refuse. */
const Licences = () => (
  <Book
    book={LICENSING_BOOK}
    lead={LEAD}
    what='证和类目'
    example='例如 直播、食品、EDI'
    onSection={(section) => openPage('licences', { section })}
    onEntry={(section, of) => openPage('licence', { section, of })}
  />
);

export default screen(Licences);
