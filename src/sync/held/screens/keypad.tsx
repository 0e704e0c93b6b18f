import { useEffect, useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { DIGITS } from '../pin.ts';
import './pin.css';
import { words } from './words.ts';

/**
 * Large keys for the digits of a PIN; those of a keyboard do as well. Calls `onPin` with the last digit, and is empty again afterwards. `aside`
 * stands in the corner that is free.
 */
export function Keypad({
  label,
  busy = false,
  aside,
  onPin,
}: {
  label: string;
  busy?: boolean;
  aside?: React.ReactNode;
  onPin: (pin: string) => void;
}) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const add = (digit: string) => {
    if (busy) return;
    const pin = typed + digit;
    setTyped(pin.length < DIGITS ? pin : '');
    if (pin.length === DIGITS) onPin(pin);
  };
  const erase = () => setTyped(typed.slice(0, -1));
  useEffect(() => {
    const press = ({ key, ctrlKey, altKey, metaKey, target }: KeyboardEvent) => {
      if (ctrlKey || altKey || metaKey || target instanceof HTMLInputElement) return;
      if (/^\d$/.test(key)) add(key);
      if (key === 'Backspace') erase();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
  const shown = busy ? DIGITS : typed.length;
  return (
    <fieldset className="sy-pin" aria-label={label}>
      <div className="sy-dots" role="img" aria-label={say(words.typedOf(shown))}>
        {Array.from({ length: DIGITS }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: dots have nothing but their place
          <span key={at} data-on={at < shown} />
        ))}
      </div>
      <div className="sy-keys">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <button key={digit} type="button" onClick={() => add(digit)}>
            {digit}
          </button>
        ))}
        <span>{aside}</span>
        <button type="button" onClick={() => add('0')}>
          0
        </button>
        <span>
          <button type="button" data-quiet onClick={erase}>
            {say(words.erase)}
          </button>
        </span>
      </div>
    </fieldset>
  );
}
