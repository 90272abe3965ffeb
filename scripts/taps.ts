import { enterprise, having } from '../test/support/filings';
import { browse, startBrowser, type Web } from '../test/support/h5';
import { entry } from '../test/support/histories';
import { keep, saved } from '../test/support/stored';
import { Hand, type Witness } from './pictures/hand';

/**
 * `npx tsx scripts/taps.ts [FOLDER] [old]`: what a practised hand needs for five tasks, in a built h5 app (dist/h5). The
 * seconds are those of the keystroke-level model (Card, Moran, Newell 1980), with a tap and a swipe of a phone. `old`:
 * the ways of builds that have no tabs.
 */

/** In seconds: to decide, to point and press, to swipe a screen, to type a character. */
const COST = { decide: 1.35, tap: 1.1, swipe: 0.8, character: 0.28 };
const NOW = '2026-03-10T10:00:00+08:00';

/** Counts what a hand does. */
class Counted implements Witness {
  taps = 0;
  swipes = 0;
  characters = 0;
  /** taps that ask for no decision: into the field that is there */
  fields = 0;

  swiped = async (screens: number) => {
    this.swipes += screens;
  };
  aimed = async () => {
    this.taps += 1;
  };
  typed = async (text: string) => {
    this.fields += 1;
    this.characters += text.length;
  };

  /** Reading what the last screen says is one more decision. */
  get seconds(): number {
    const decisions = this.taps - this.fields + 1;
    return (
      decisions * COST.decide +
      this.taps * COST.tap +
      this.swipes * COST.swipe +
      this.characters * COST.character
    );
  }
}

/** Words to tap, or a label and what is typed there. */
type Step = string | { field: string; text: string };

interface Task {
  task: string;
  now: readonly Step[];
  old: readonly Step[];
  /** what is on screen in the end */
  ends: string | RegExp;
}

const MISTAKE = '“1391112”不是 11 位手机号，工信部的核验短信收不到，备案会被退回';
const TASKS: readonly Task[] = [
  { task: 'what is due next', now: [], old: [], ends: '距短信核验 24 小时截止' },
  {
    task: 'recording 收到短信',
    now: ['等短信的', '记录：收到短信', '保存记录'],
    old: ['等短信的', '记录：收到短信', '保存记录'],
    ends: '现在去核验',
  },
  {
    task: 'the third wrong answer',
    now: ['写错的', '核对与预审', MISTAKE],
    old: ['写错的', '核对与预审', MISTAKE],
    ends: '检查并返回',
  },
  {
    task: 'a province’s rule',
    now: ['规则', '各省要求', '广东'],
    old: ['工具', '规则库', '省份', '广东'],
    ends: /广东/,
  },
  {
    task: 'a licence by what one does',
    now: ['工具', '我的小程序做什么', { field: '小程序做什么', text: '直播带货' }, '看建议'],
    old: ['工具', '我的小程序做什么', { field: '小程序做什么', text: '直播带货' }, '看建议'],
    ends: /证/,
  },
];

/** The filings on the board: the three that tasks are about, and others beside them. */
function filings(others: number) {
  const of = (app: string, answers: Record<string, unknown> = {}, ...history: ReturnType<typeof entry>[]) =>
    saved(app, {
      ...having(enterprise(), { 'icp_applets.base_info.name': app, ...answers }),
      photos: {},
      history,
    });
  const submitted = entry('submitted', '2026-03-06T10:00:00+08:00');
  const passed = entry('platform_passed', '2026-03-09T16:00:00+08:00');
  return [
    of('收到短信的', {}, submitted, passed, entry('sms_received', '2026-03-09T16:20:00+08:00')),
    of('等短信的', {}, submitted, passed),
    of('写错的', {
      'icp_subject.organize_info.certificate_number': '91440199MA0TE5T11X',
      'icp_subject.principal_info.mobile': '1391111',
      'icp_applets.principal_info.mobile': '1391112',
    }),
    ...Array.from({ length: others }, (_, place) => of(`客户${place + 1}`, {}, submitted)),
  ];
}

async function take(web: Web, hand: Hand, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (typeof step === 'string') await hand.tap(step);
    else await hand.type(step.field, step.text);
  }
  await web.rest();
}

async function main(): Promise<void> {
  const [folder = 'dist/h5', ways = 'now'] = process.argv.slice(2);
  const browser = await startBrowser();
  try {
    for (const others of [7, 0]) {
      console.log(
        `\n${others + 3} filings | taps | swipes | characters | seconds\n--- | --- | --- | --- | ---`,
      );
      for (const task of TASKS) {
        const web = await browse({ now: NOW, width: 375, height: 720, folder });
        await web.page.clock.setFixedTime(NOW);
        await keep(web, ...filings(others));
        await web.open();
        const counted = new Counted();
        try {
          await take(web, new Hand(web, counted), ways === 'old' ? task.old : task.now);
          await web.see(task.ends);
        } catch (error) {
          throw new Error(`${task.task}: ${(error as Error).message}\n${await web.text()}`);
        }
        const { taps, swipes, characters, seconds } = counted;
        console.log(`${task.task} | ${taps} | ${swipes} | ${characters} | ${seconds.toFixed(1)}`);
        await web.close();
      }
    }
  } finally {
    await browser.kill();
  }
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
