import { expect, test } from 'vitest';
import { Listeners } from './listeners';

test('what a listener causes is told after what is being told', () => {
  const numbers = new Listeners<number>();
  const heard: string[] = [];
  numbers.add((number) => {
    if (number === 1) numbers.tell(2);
    heard.push(`first ${number}`);
  });
  numbers.add((number) => heard.push(`second ${number}`));
  numbers.tell(1);
  expect(heard).toEqual(['first 1', 'second 1', 'first 2', 'second 2']);
});

test('who left hears no more, also when they left during the telling', () => {
  const numbers = new Listeners<number>();
  const heard: number[] = [];
  const leave: (() => void)[] = [];
  numbers.add(() => leave.pop()?.());
  leave.push(numbers.add((number) => heard.push(number)));
  numbers.tell(1);
  expect(heard).toEqual([]);
});

test('a listener that throws does not silence the others for good', () => {
  const numbers = new Listeners<number>();
  const heard: number[] = [];
  const leave = numbers.add(() => {
    throw new Error('broken');
  });
  numbers.add((number) => heard.push(number));
  expect(() => numbers.tell(1)).toThrow('broken');
  leave();
  numbers.tell(2);
  expect(heard).toEqual([2]);
});
