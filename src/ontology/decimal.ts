/** An exact decimal as seeds, their schema and the API write it: no leading zeros, no exponent. */
export const decimalPattern = '-?(?:0|[1-9]\\d*)(?:\\.\\d+)?';
