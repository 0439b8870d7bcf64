const NUMBERS = new Intl.NumberFormat('zh-Hans');

export const count = (number: number) => NUMBERS.format(number);
