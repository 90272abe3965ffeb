import { Text } from '@tarojs/components';
import { Block } from '@/components/Block';
import { Card } from '@/components/Card';
import { Notice } from '@/components/Notice';
import { Row } from '@/components/Row';
import { calledForBy } from '@/licensing';
import { openPage } from '@/platform/pages';
import { FilingName } from '@/shell/FilingName';
import { type FilingPageProps, filingPage } from '@/shell/filingPage';
import { Page } from '@/shell/Page';

definePageConfig({ navigationBarTitleText: '类目审核要用' });

/** What the chosen categories and services of a filing call for. It is handed in elsewhere, not with the filing. */
function CalledFor({ saved }: FilingPageProps) {
  const { categories, services, conflicts } = calledForBy(saved.filing);
  const owner = saved.filing.icp_subject?.base_info?.name?.trim();
  const asked = services.filter(({ needs }) => needs.length > 0);
  return (
    <Page>
      <FilingName saved={saved} />
      <Text className='caption'>
        {`这些证在微信后台添加类目时交，不随备案提交。证上的名称要和主体一致${owner ? `：${owner}` : ''}。`}
      </Text>
      {conflicts.map(({ service, category, serviceNeeds, categoryNeeds }) => (
        <Notice key={`${service} ${category}`} tone='unknown' title='服务内容和类目要的不一样'>
          <Text className='book__line'>{`备案的“${service}”：${serviceNeeds}。`}</Text>
          <Text className='book__line'>{`微信类目“${category}”：${categoryNeeds}。`}</Text>
          <Text className='book__line'>两处各按各的交；有疑问先问管局和微信客服。</Text>
        </Notice>
      ))}
      {categories.length > 0 ? (
        <Card title='微信类目'>
          {categories.map(({ name, needs }) => (
            <Row
              key={name}
              title={name}
              note={needs.join('；') || '不要证'}
              onTap={() => openPage('licence', { section: 'categories', of: name })}
            />
          ))}
        </Card>
      ) : (
        <Card title='微信类目'>
          <Row
            title='还没有填微信类目'
            note='先说说小程序做什么，找出类目'
            onTap={() => openPage('advice', { id: saved.id })}
          />
        </Card>
      )}
      {asked.length > 0 && (
        <Card title='备案的服务内容' note='备案要的证件照片在“材料照片”和前置审批项里添加。'>
          {asked.map(({ name, needs }) => (
            <Block key={name} label={name} hint={needs.join('；')} />
          ))}
        </Card>
      )}
    </Page>
  );
}

export default filingPage(CalledFor);
