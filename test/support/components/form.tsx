import { useState } from 'react';
import { FieldAnswer } from '@/components/answers';
import { type Draft, type Filing, fieldAt, type Issue, newDraft, regionNear, withValue } from '@/rules';
import { draw } from './screen';

/** What a question of the form reported to the screen around it. */
export interface HistoryEntry {
  /** each value that it reported, in order */
  values: unknown[];
  regions: { codes: string[]; name: string }[];
  lists: string[];
  asked: string[];
  /** how often the person left the field */
  left: number;
}

interface Around {
  filing?: Filing;
  issues?: Issue[];
  regionName?: string;
}

const BLANK = newDraft('first', 4, '');

/** Draws one question of the form and stores its values, as the section page does. */
export function ask(
  path: string,
  { filing = { kind: 'first' }, issues = [], regionName }: Around = {},
): HistoryEntry {
  const field = fieldAt(path);
  if (!field) throw new Error(`no field at ${path}`);
  const heard: HistoryEntry = { values: [], regions: [], lists: [], asked: [], left: 0 };
  function Form() {
    const [current, keep] = useState(filing);
    return field ? (
      <FieldAnswer
        field={field}
        filing={current}
        issues={issues}
        regionName={regionName}
        regionNear={regionNear({ ...BLANK, filing: current as Draft['filing'], regionName }, [])}
        onAnswer={(at, value) => {
          heard.values.push(value);
          keep(withValue(current, at, value));
        }}
        onRegion={(codes, name) => heard.regions.push({ codes, name })}
        onList={(list) => heard.lists.push(list)}
        onWhy={(at) => heard.asked.push(at)}
        onLeave={() => {
          heard.left += 1;
        }}
      />
    ) : null;
  }
  draw(<Form />);
  return heard;
}
