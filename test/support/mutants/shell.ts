import type { Mutant } from './mutant';

const FRAME = ['test/shell/page.test.tsx'];
const FILING_PAGE = ['test/shell/filingPage.test.tsx'];
const RECORDED = ['test/shell/recording.test.tsx'];
const FAILURES = ['test/shell/explainFailure.test.ts'];
const ALBUMS = ['test/shell/saveToAlbum.test.ts'];
const READING = ['test/shell/readNotice.test.tsx'];
const BROKEN = ['test/components/boundary.test.tsx'];

const PAGE = 'shell/Page.tsx';
const TROUBLE = 'shell/StorageTrouble.tsx';
const READ = 'shell/ReadNotice.tsx';
const FILING = 'shell/filingPage.tsx';
const SCREEN = 'shell/screen.tsx';
const NAME = 'shell/FilingName.tsx';
const RECORDING = 'shell/recording.ts';
const FAILURE = 'shell/explainFailure.ts';
const ALBUM = 'shell/saveToAlbum.ts';

/** The parts that all screens share. */
export const SHELL_MUTANTS: readonly Mutant[] = [
  {
    id: 'recording-not-saved',
    file: RECORDING,
    find: '  await saveNow();\n',
    replace: '',
    tests: RECORDED,
    why: 'the app says that an event is recorded before it is stored',
  },
  {
    id: 'recording-refused-silently',
    file: RECORDING,
    find: "await tell('这条记录放不进去', refusal);",
    replace: '',
    tests: RECORDED,
    why: 'an event that cannot be recorded vanishes without a word',
  },
  {
    id: 'filing-page-always-drawn',
    file: FILING,
    find: 'memo(Screen)',
    replace: 'Screen',
    tests: FILING_PAGE,
    why: 'a screen is drawn again for every change of another filing',
  },
  {
    id: 'filing-page-encoded',
    file: 'shell/plainParams.ts',
    find: 'return decodeURIComponent(text);',
    replace: 'return text;',
    tests: FILING_PAGE,
    why: 'a path in an address leads nowhere',
  },
  {
    id: 'filing-page-of-prototype',
    file: 'store/filings.ts',
    find: 'Object.prototype.hasOwnProperty.call(filings, id) ? filings[id] : undefined',
    replace: 'filings[id]',
    tests: FILING_PAGE,
    why: 'a link to “constructor” opens a screen of nothing',
  },
  {
    id: 'filing-page-hidden-drawn',
    file: FILING,
    find: 'useWhileShown(asked.saved)',
    replace: 'asked.saved ?? useWhileShown(undefined)',
    tests: FILING_PAGE,
    why: 'every hidden screen is drawn for each key that is typed',
  },
  {
    id: 'filing-page-gone-too-early',
    file: FILING,
    find: '    if (asked.waits) return <Waiting />;\n',
    replace: '',
    tests: FILING_PAGE,
    why: 'a filing that is still being read is said to be deleted',
  },
  {
    id: 'filing-page-unread-gone',
    file: FILING,
    find: '{!asked.unread && (',
    replace: '{(',
    tests: FILING_PAGE,
    why: 'a filing that the phone cannot read now is called deleted',
  },
  {
    id: 'filing-page-breaks',
    file: 'shell/plainParams.ts',
    find: '  } catch {\n    return text;\n  }',
    replace: "  } catch {\n    return '';\n  }",
    tests: FILING_PAGE,
    why: 'a word of an address that was never encoded is lost',
  },
  {
    id: 'read-notice-silent',
    file: READ,
    find: 'if (!unlisted && unread === 0) return null;',
    replace: 'return null;',
    tests: READING,
    why: 'filings that cannot be read now are missing without a word',
  },
  {
    id: 'read-notice-unlisted',
    file: READ,
    find: 'if (!unlisted && unread === 0)',
    replace: 'if (unread === 0)',
    tests: READING,
    why: 'when the phone lists nothing, everything seems to be gone',
  },
  {
    id: 'read-notice-no-second-try',
    file: READ,
    find: '    await readAgain();\n',
    replace: '',
    tests: READING,
    why: '再试一次 does nothing',
  },
  {
    id: 'read-notice-tapped-twice',
    file: READ,
    find: 'disabled={reading}',
    replace: 'disabled={false}',
    tests: READING,
    why: '再试一次 can be tapped while it is being read',
  },
  {
    id: 'trouble-silent',
    file: TROUBLE,
    find: 'if (!problem) return null;',
    replace: "if (problem !== 'full') return null;",
    tests: FRAME,
    why: 'changes that are not stored are lost without a message',
  },
  {
    id: 'trouble-no-second-try',
    file: TROUBLE,
    find: 'onTap={saveNow}',
    replace: 'onTap={() => undefined}',
    tests: FRAME,
    why: '再存一次 does nothing',
  },
  {
    id: 'trouble-leads-nowhere',
    file: TROUBLE,
    find: "openPage('settings')",
    replace: "openPage('reminders')",
    tests: FRAME,
    why: 'who has no room is led to where none can be made',
  },
  {
    id: 'page-text-does-not-grow',
    file: PAGE,
    find: 'scale === 1 ? undefined',
    replace: 'scale ? undefined',
    tests: FRAME,
    why: 'a larger text size has no effect',
  },
  {
    id: 'page-foot-covers',
    file: PAGE,
    find: "' page--foot'",
    replace: "''",
    tests: FRAME,
    why: 'the action at the foot covers the last line',
  },
  {
    id: 'page-trouble-hidden',
    file: PAGE,
    find: '      <StorageTrouble />\n',
    replace: '',
    tests: FRAME,
    why: 'no screen says that the changes are not stored',
  },
  {
    id: 'screen-breaks',
    file: SCREEN,
    find: '<Boundary instead={notDrawn}>',
    replace: '<Boundary instead={() => null}>',
    tests: BROKEN,
    why: 'a screen that cannot be drawn is blank, without a way on',
  },
  {
    id: 'screen-no-second-try',
    file: SCREEN,
    find: 'onTap={again}',
    replace: 'onTap={() => undefined}',
    tests: BROKEN,
    why: '再试一次 does nothing',
  },
  {
    id: 'name-without-subject',
    file: NAME,
    find: '[appNameOf(saved), subject].filter(Boolean)',
    replace: '[appNameOf(saved)]',
    tests: RECORDED,
    why: 'an agency cannot tell two apps of the same name apart',
  },
  {
    id: 'name-of-nobody',
    file: NAME,
    find: '.filter(Boolean)',
    replace: '',
    tests: RECORDED,
    why: 'a point without a name behind it',
  },
  {
    id: 'recording-undo-silently',
    file: RECORDING,
    find: "if (refusal) await tell('没有撤销', refusal);",
    replace: '',
    tests: RECORDED,
    why: 'an event that must stay is not removed, but no message says so',
  },
  {
    id: 'recording-not-said',
    file: RECORDING,
    find: '  mention(',
    replace: '  void (',
    tests: RECORDED,
    why: 'nobody knows whether the event was recorded',
  },
  {
    id: 'failure-cancel-told',
    file: FAILURE,
    find: "if (!reason || reason === 'cancelled') return;",
    replace: 'if (!reason) return;',
    tests: FAILURES,
    why: 'cancelling causes an error message',
  },
  {
    id: 'failure-way-taken-unasked',
    file: FAILURE,
    find: "else if (await ask({ title, body, yes: way.words, no: '知道了' })) await way.go();",
    replace: "else { await ask({ title, body, yes: way.words, no: '知道了' }); way.go(); }",
    tests: FAILURES,
    why: '知道了 opens the settings of the phone',
  },
  {
    id: 'failure-full-as-failed',
    file: FAILURE,
    find: "known === 'full' || known === 'failed' ? DOING[doing][known]",
    replace: "known === 'full' || known === 'failed' ? DOING[doing].failed",
    tests: FAILURES,
    why: 'on a full phone the message says to try again',
  },
  {
    id: 'failure-other-work',
    file: FAILURE,
    find: '? DOING[doing][known]',
    replace: '? DOING.add[known]',
    tests: FAILURES,
    why: 'a copy that was not made is called a photo that was not added',
  },
  {
    id: 'album-original',
    file: ALBUM,
    find: 'photoToSend(photo).file',
    replace: 'photo.file',
    tests: ALBUMS,
    why: 'the original with the place it was taken goes to the album',
  },
  {
    id: 'album-goes-on',
    file: ALBUM,
    find: "if (refusal) return explainFailure(refusal, 'album');",
    replace: "if (refusal) await explainFailure(refusal, 'album');",
    tests: ALBUMS,
    why: 'a full album causes one message for each photo, and then a success message',
  },
];
