import type { Advice, Level, Subject } from '@/advising';
import { listOf } from '@/advising';
import { Card } from '@/components/Card';
import { OptionRow } from '@/components/OptionRow';
import { Row, type Tone } from '@/components/Row';
import { needsOf, paperOf } from '@/licensing';
import { openPage } from '@/platform/pages';
import { PRE_APPROVALS, processLimit } from '@/rules';
import type { Picked } from './into';

/** So many categories and services are shown: the rest is guesswork. */
const SHOWN = 5;

const LEVELS: Record<Level, { word: string; tone: Tone }> = {
  required: { word: '要', tone: 'bad' },
  likely: { word: '可能要', tone: 'doubt' },
  hint: { word: '提示', tone: 'plain' },
};

/** Who issues a paper, what it rests on, how long it takes and who may hold it, in one line. */
function factsOf(id: string): string {
  const { issuer, law, takes, who } = paperOf(id) ?? {};
  return [issuer && `${issuer}发`, law && `依据${law}`, takes && `时间：${takes}`, who && `${who}能办`]
    .filter(Boolean)
    .join('；');
}

const REPORTS = {
  true: `要：代码审核通过后由网信部门审，约 ${processLimit('cacDays')} 天`,
  false: '不要',
  unknown: '说不准，看最后选哪个类目',
} as const;

function individualsOf({ categories }: Advice): string {
  const open = categories.find(({ individuals }) => individuals);
  if (!open) return '不能，没有开放给个人的类目';
  return categories[0] === open ? `能，选“${open.id}”` : `首选的类目不能；能选“${open.id}”`;
}

/** An advice in words. Categories and services are chosen here; the rest leads to its row. */
export function Result({
  advice,
  subject,
  picked,
  onPick,
  onRefusal,
}: {
  advice: Advice;
  subject?: Subject;
  picked: Picked;
  onPick: (picked: Picked) => void;
  onRefusal: (id: string) => unknown;
}) {
  const toggle = (list: keyof Picked, id: string) => {
    const without = picked[list].filter((one) => one !== id);
    onPick({ ...picked, [list]: without.length < picked[list].length ? without : [...without, id] });
  };
  return (
    <>
      {advice.categories.length > 0 && (
        <Card title='类目' note='在微信后台“设置-服务类目”里添加；打勾的可以填进备案。'>
          {advice.categories.slice(0, SHOWN).map(({ id, because, report }) => (
            <OptionRow
              key={id}
              title={id}
              note={[because, needsOf(id, listOf(subject)).join('；') || '不要证', report && '要报备']
                .filter(Boolean)
                .join('；')}
              many
              chosen={picked.categories.includes(id)}
              onTap={() => toggle('categories', id)}
            />
          ))}
        </Card>
      )}
      {advice.services.length > 0 && (
        <Card title='服务内容' note='备案时选，和类目是两张不同的表。'>
          {advice.services.slice(0, SHOWN).map(({ id, because, unwise }) => (
            <OptionRow
              key={id}
              title={id}
              note={[because, unwise].filter(Boolean).join('；')}
              many
              chosen={picked.services.includes(id)}
              onTap={() => toggle('services', id)}
            />
          ))}
        </Card>
      )}
      <Card
        title='要什么证'
        note={
          advice.licences.length > 0
            ? '证名和依据多出自官方页面；谁能办、多久办好多据公开资料，以发证机关为准。'
            : undefined
        }
      >
        {advice.licences.length === 0 && <Row title='没有说到要证的事' note='类目不要证，法律可能要' />}
        {advice.licences.map(({ id, level, because }) => (
          <Row
            key={id}
            title={paperOf(id)?.name ?? id}
            note={`${because}。${factsOf(id)}`}
            value={LEVELS[level].word}
            tone={LEVELS[level].tone}
            onTap={() => openPage('licence', { section: 'papers', of: id })}
          />
        ))}
        {advice.pre_approval.map(({ type, because }) => (
          <Row
            key={type}
            title={`前置审批：${PRE_APPROVALS.find((row) => row.type === type)?.label ?? type}`}
            note={because}
            onTap={() => openPage('rule', { section: 'preApprovals', of: String(type) })}
          />
        ))}
      </Card>
      <Card title='要不要报备，个人能不能做'>
        <Row
          title='报备'
          note={REPORTS[`${advice.report}`]}
          onTap={() => openPage('rule', { section: 'clocks', of: 'reportCategories' })}
        />
        <Row title='个人能不能做' note={individualsOf(advice)} />
        {advice.closed.map(({ id, because }) => (
          <Row
            key={id}
            title={id}
            note={because}
            value='不能选'
            tone='bad'
            onTap={() => openPage('licence', { section: 'categories', of: id })}
          />
        ))}
      </Card>
      {advice.review.length > 0 && (
        <Card title='审核时容易被退的地方'>
          {advice.review.map(({ id, because }) => (
            <Row key={id} title={because} onTap={() => onRefusal(id)} />
          ))}
        </Card>
      )}
    </>
  );
}
