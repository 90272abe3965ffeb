import { useState } from 'react';
import { FieldAnswer } from '@/components/answers';
import { type Filing, fieldAt, type Issue, withValue } from '@/rules';
import { draw } from './screen';

/** What a question of the form told the screen around it. */
export interface Told {
  /** each value that was to be kept, in order */
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

/** Draws one question of the form, which keeps what is answered, as the section's screen does. */
export function ask(
  path: string,
  { filing = { kind: 'first' }, issues = [], regionName }: Around = {},
): Told {
  const field = fieldAt(path);
  if (!field) throw new Error(`no field at ${path}`);
  const told: Told = { values: [], regions: [], lists: [], asked: [], left: 0 };
  function Form() {
    const [current, keep] = useState(filing);
    return field ? (
      <FieldAnswer
        field={field}
        filing={current}
        issues={issues}
        regionName={regionName}
        onAnswer={(at, value) => {
          told.values.push(value);
          keep(withValue(current, at, value));
        }}
        onRegion={(codes, name) => told.regions.push({ codes, name })}
        onList={(list) => told.lists.push(list)}
        onWhy={(at) => told.asked.push(at)}
        onLeave={() => {
          told.left += 1;
        }}
      />
    ) : null;
  }
  draw(<Form />);
  return told;
}
