import { createEvent, document, type FormElement, type TaroRootElement } from '@tarojs/runtime';
import '@/platform/quietInput';
import { answered as allIsSent } from '../support/phone';

type Data = Record<string, unknown>;

/** A Taro element on a page, and everything that is sent to the view after the first drawing. */
async function onPage(tag: string, attributes: Data = {}) {
  const root = document.createElement('root') as unknown as TaroRootElement;
  const element = document.createElement(tag) as FormElement;
  const sent: unknown[] = [];
  const setData = (data: Data, done: () => void) => {
    sent.push(...Object.values(data));
    done();
  };
  root.ctx = { setData } as never;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  root.appendChild(element);
  root.performUpdate(true);
  await allIsSent();
  sent.length = 0;
  return { element, sent };
}

/** Puts a part before the element: Taro then sends all parts again. Returns the values it sends of the element. */
async function partAppears(element: FormElement, sent: unknown[]): Promise<unknown[]> {
  sent.length = 0;
  element.parentNode?.insertBefore(document.createElement('view') as never, element as never);
  await allIsSent();
  expect(sent).toHaveLength(1);
  return Object.values((sent as Data[][])[0]?.find(({ sid }) => sid === element.sid) ?? {});
}

function type(element: FormElement, value: string): void {
  element.dispatchEvent(createEvent({ type: 'input', detail: { value } } as never, element));
}

describe.each(['input', 'textarea'])('typing into <%s>', (tag) => {
  it('sends nothing back, and the field holds the typed text', async () => {
    const { element, sent } = await onPage(tag, { value: 'a' });
    type(element, 'ab');
    type(element, 'abc');
    await allIsSent();
    expect(sent).toEqual([]);
    expect(element.value).toBe('abc');
  });

  it('sends nothing when the screen is drawn with the typed text', async () => {
    const { element, sent } = await onPage(tag, { value: 'a' });
    type(element, 'ab');
    element.setAttribute('value', 'ab');
    await allIsSent();
    expect(sent).toEqual([]);
  });

  it('shows a different text when the screen sets one, even the text that was sent last', async () => {
    const { element, sent } = await onPage(tag, { value: 'a' });
    type(element, 'ab');
    element.setAttribute('value', 'a');
    await allIsSent();
    // The view was last sent “a”. If “a” were sent again, the view would still show “ab”.
    expect(sent).toEqual(['ab', 'a']);
    expect(element.value).toBe('a');
  });

  it('sends the value that the view already has when something beside the field appears', async () => {
    const { element, sent } = await onPage(tag, { value: 'a' });
    type(element, 'ab');
    expect(await partAppears(element, sent)).toContain('a');
    // The letters of a word that is still being composed are typed text too.
    type(element, 'abjia');
    expect(await partAppears(element, sent)).toContain('a');
    expect(element.value).toBe('abjia');
  });

  it('sends no value to a field that began empty when something beside it appears', async () => {
    const { element, sent } = await onPage(tag);
    type(element, '家');
    expect(await partAppears(element, sent)).not.toContain('家');
  });

  it('does not make later texts be sent twice', async () => {
    const { element, sent } = await onPage(tag, { value: 'a' });
    type(element, 'ab');
    element.setAttribute('value', 'x');
    await allIsSent();
    sent.length = 0;
    element.setAttribute('value', 'y');
    await allIsSent();
    expect(sent).toEqual(['y']);
  });
});

describe('a field that nobody typed into', () => {
  it('gets another text once', async () => {
    const { element, sent } = await onPage('input', { value: 'a' });
    element.setAttribute('value', 'b');
    element.setAttribute('value', 'b');
    await allIsSent();
    expect(sent).toEqual(['b']);
  });

  it('starts with its default text; a later default text changes nothing', async () => {
    const { element, sent } = await onPage('input', { defaultValue: 'a' });
    expect(element.value).toBe('a');
    element.setAttribute('defaultValue', 'b');
    await allIsSent();
    expect(element.value).toBe('a');
    expect(sent).toEqual([]);
  });

  it('sets its other attributes as Taro does', async () => {
    const { element, sent } = await onPage('input', { value: 'a' });
    element.setAttribute('maxlength', 6);
    await allIsSent();
    expect(sent).toEqual([6]);
  });
});

describe('a picker', () => {
  it('does not get the same options again when they come as a new array', async () => {
    const { element, sent } = await onPage('picker', { range: ['一', '二'], value: 0 });
    element.setAttribute('range', ['一', '二']);
    element.setAttribute('value', 0);
    await allIsSent();
    expect(sent).toEqual([]);
  });

  it('gets different options and a different choice', async () => {
    const { element, sent } = await onPage('picker', { range: ['一', '二'], value: 0 });
    element.setAttribute('range', ['一', '三']);
    element.setAttribute('value', 1);
    await allIsSent();
    expect(sent).toEqual([['一', '三'], 1]);
  });

  it('gets its options again after they were removed', async () => {
    const { element, sent } = await onPage('picker', { range: ['一', '二'] });
    element.removeAttribute('range');
    await allIsSent();
    sent.length = 0;
    element.setAttribute('range', ['一', '二']);
    await allIsSent();
    expect(sent).toEqual([['一', '二']]);
  });

  it('remembers only its own options', async () => {
    await onPage('picker', { range: ['一', '二'] });
    const { element, sent } = await onPage('picker');
    element.setAttribute('range', ['一', '二']);
    await allIsSent();
    expect(sent).toEqual([['一', '二']]);
  });
});

describe('a switch', () => {
  it('works as in Taro', async () => {
    const { element, sent } = await onPage('switch', { checked: false });
    element.setAttribute('checked', true);
    await allIsSent();
    expect(sent).toEqual([true]);
  });
});
