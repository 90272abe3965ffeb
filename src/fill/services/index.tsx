import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Action } from '@/components/Action';
import { Card } from '@/components/Card';
import { type FilingPageProps, filingPage } from '@/components/filingPage';
import { Page } from '@/components/Page';
import { OptionRow, Row } from '@/components/Row';
import { mention } from '@/platform/dialogs';
import { goBack } from '@/platform/pages';
import { SERVICE_CONTENTS, SERVICE_GROUPS, type ServiceContent, serviceNameOf } from '@/rules';
import { answer } from '@/store';

definePageConfig({ navigationBarTitleText: '服务内容' });

const PATH = 'icp_applets.base_info.service_content_types';
const MOST = 5;

const NOTES = { fine: undefined, licence: '需要相应资质', unwise: '不建议选择，可能被退回' } as const;

function noteOf(service: ServiceContent, individual: boolean, body: boolean): string | undefined {
  if (service.governmentOnly && !body) return '仅限政府机关、事业单位';
  return NOTES[individual ? service.personal : service.organisation];
}

/** Up to five of the 171 services: by name, or level by level. */
function Services({ saved }: FilingPageProps) {
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState('');
  const type = saved.filing.icp_subject?.base_info?.type;
  const chosen = saved.filing.icp_applets?.base_info?.service_content_types ?? [];
  const idOf = (service: ServiceContent) => service.id ?? service.name;
  const toggle = (value: string | number) => {
    if (chosen.includes(value))
      answer(
        saved.id,
        PATH,
        chosen.filter((one) => one !== value),
      );
    else if (chosen.length >= MOST) mention(`最多选 ${MOST} 项，先去掉一项`);
    else answer(saved.id, PATH, [...chosen, value]);
  };
  const shown = SERVICE_CONTENTS.filter(({ first, name }) =>
    wanted ? name.includes(wanted) : first === open,
  ).slice(0, 40);
  const option = (service: ServiceContent) => (
    <OptionRow
      key={service.name}
      title={wanted ? service.name : service.second}
      note={noteOf(service, type === 5, type === 2 || type === 3)}
      many
      chosen={chosen.includes(idOf(service))}
      onTap={() => toggle(idOf(service))}
    />
  );
  return (
    <Page
      foot={
        <Action tone='main' onTap={goBack}>
          {`选好了（${chosen.length}/${MOST}）`}
        </Action>
      }
    >
      <Text className='said'>
        选小程序实际提供的服务，最多 5 项，只能选到二级。与单位经营范围对不上会被退回。
      </Text>
      {chosen.length > 0 && (
        <Card title='已选'>
          {chosen.map((value) => (
            <OptionRow key={value} title={serviceNameOf(value)} many chosen onTap={() => toggle(value)} />
          ))}
        </Card>
      )}
      <Card title='查找'>
        <View className='field'>
          <Input
            className='field__input'
            aria-label='按名称查找服务内容'
            placeholder='例如 家政、零售'
            onInput={(event) => setWanted(event.detail.value.trim())}
          />
        </View>
        {wanted && shown.map(option)}
        {wanted && shown.length === 0 && (
          <Row title='没有这个名称的服务内容' note='换一个词，或在下面按大类查找' />
        )}
      </Card>
      {!wanted && (
        <Card title='按大类'>
          {SERVICE_GROUPS.map((first) => (
            <View key={first}>
              <Row
                title={first}
                value={open === first ? '收起' : '展开'}
                onTap={() => setOpen(open === first ? '' : first)}
              />
              {open === first && <View className='nested'>{shown.map(option)}</View>}
            </View>
          ))}
        </Card>
      )}
    </Page>
  );
}

export default filingPage(Services);
