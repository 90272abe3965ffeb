import { FormElement, TaroElement } from '@tarojs/runtime';

/**
 * The view and this code are two threads: what is sent to the view arrives some letters later. Taro sends every
 * typed character back to its field, and sends the value of every field again when anything beside it appears or
 * goes. So typed characters would be lost and the cursor would jump.
 *
 * Here the properties of a field hold what the view was last sent, and what the person typed stands in `typed`. The
 * view ignores a value that it already has. So nothing that is sent changes a field while the person types, whatever
 * happens around it. `defaultValue` is the first value, as in React on the web.
 */

const { setAttribute, removeAttribute, dispatchEvent } = FormElement.prototype;
const typed = new WeakMap<FormElement, unknown>();
const lists = new WeakMap<FormElement, Record<string, string>>();
const isText = ({ nodeName }: FormElement) => nodeName === 'input' || nodeName === 'textarea';
const shownIn = (field: FormElement): unknown => typed.get(field) ?? field.props.value;

Object.defineProperty(FormElement.prototype, 'value', {
  get(this: FormElement) {
    return shownIn(this) ?? '';
  },
  set(this: FormElement, value: string) {
    this.setAttribute('value', value);
  },
});

FormElement.prototype.dispatchEvent = function (event) {
  if (!isText(this)) return dispatchEvent.call(this, event);
  if (event.type === 'input' && event.mpEvent) typed.set(this, event.mpEvent.detail.value);
  return TaroElement.prototype.dispatchEvent.call(this, event);
};

FormElement.prototype.setAttribute = function (name, value) {
  if (isText(this) && (name === 'value' || name === 'defaultValue')) setText(this, name, value);
  else if (this.nodeName !== 'picker' || hasChanged(this, name, value)) setAttribute.call(this, name, value);
};

FormElement.prototype.removeAttribute = function (name) {
  lists.delete(this);
  removeAttribute.call(this, name);
};

function setText(field: FormElement, name: string, value: unknown): void {
  const shown = shownIn(field);
  if (name === 'defaultValue' ? shown !== undefined : shown === value) return;
  const root = field._root;
  if (typed.delete(field) && root) {
    // The value may be the one that the view was last sent. So send the typed text first, then the value.
    setAttribute.call(field, 'value', shown);
    root.enqueueUpdateCallback(() => setAttribute.call(field, 'value', value));
  } else {
    setAttribute.call(field, 'value', value);
  }
}

/** Whether a property of a picker really changed: its range and value are new arrays on each drawing. */
function hasChanged(picker: FormElement, name: string, value: unknown): boolean {
  const sent = lists.get(picker) ?? {};
  const text = JSON.stringify(value);
  if (sent[name] === text) return false;
  lists.set(picker, { ...sent, [name]: text });
  return true;
}
