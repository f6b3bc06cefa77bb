// SPDX-License-Identifier: MIT
// The code of one person's levels and facts, as src/model/phone_code.cpp makes and reads it: that file says
// how it is built. Plain numbers only, so that phones of ten years ago can do it.
'use strict';

/**
 * form.radices: by question, how many answers there are; form.fact_values: by fact of the questionnaire, how
 * many values; form.fingerprint: what the checksum starts from; form.silent: how many answers are no level.
 * cells: by question, -4 it varies, -3 no answer, -2 not applicable, -1 don't know, then the levels from 0 on; facts: by fact, the value's index or -1.
 */
function phoneCode(form, cells, facts) {
  const characters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const number = longNumber(form, cells, facts);
  const digits = new Array(numberLength(form, facts));
  for (let i = digits.length - 1; i >= 0; --i) digits[i] = popDigit(number, 32);
  const crc = digits.reduce((before, digit) => crc20(before, digit), form.fingerprint);
  for (const shift of [15, 10, 5, 0]) digits.push((crc >> shift) & 31);
  return inGroups(digits.map((digit) => characters[digit]).join(''));
}

/** A last single character joins the group before it. */
function inGroups(code) {
  const groups = [];
  for (let i = 0; i < code.length; i += 5) groups.push(code.slice(i, i + 5));
  if (groups.length > 1 && groups[groups.length - 1].length === 1) {
    const last = groups.pop();
    groups[groups.length - 1] += last;
  }
  return groups;
}

function crc20(crc, digit) {
  for (let bit = 4; bit >= 0; --bit) {
    const divides = ((crc >> 19) ^ (digit >> bit)) & 1;
    crc = ((crc << 1) & 0xfffff) ^ (divides ? 0x1ee27 : 0);
  }
  return crc;
}

/** A long number is a list of words of sixteen bits, the least significant first. */
function pushDigit(number, radix, digit) {
  let carry = digit;
  for (let i = 0; i < number.length; ++i) {
    carry += number[i] * radix;
    number[i] = carry & 0xffff;
    carry = Math.floor(carry / 0x10000);
  }
  if (carry) number.push(carry);
}

function popDigit(number, radix) {
  let rest = 0;
  for (let i = number.length - 1; i >= 0; --i) {
    rest = rest * 0x10000 + number[i];
    number[i] = Math.floor(rest / radix);
    rest %= radix;
  }
  return rest;
}

function longNumber(form, cells, facts) {
  const number = [];
  for (let i = cells.length - 1; i >= 0; --i) pushDigit(number, form.radices[i], cells[i] + form.silent);
  if (!hasFacts(facts)) return number;
  for (let i = facts.length - 1; i >= 0; --i) if (facts[i] >= 0) pushDigit(number, form.fact_values[i], facts[i]);
  for (let i = facts.length - 1; i >= 0; --i) pushDigit(number, 2, facts[i] >= 0 ? 1 : 0);
  return number;
}

function hasFacts(facts) {
  return facts.some((value) => value >= 0);
}

/** As many characters as the largest number of such answers needs; with facts one more at least. */
function numberLength(form, facts) {
  const last = form.radices.map((radix) => radix - 1 - form.silent);
  const bare = lengthOf(longNumber(form, last, []));
  if (!hasFacts(facts)) return bare;
  const lastValues = facts.map((value, i) => (value < 0 ? -1 : form.fact_values[i] - 1));
  return Math.max(bare + 1, lengthOf(longNumber(form, last, lastValues)));
}

function lengthOf(number) {
  let length = 0;
  for (; number.some((word) => word !== 0); ++length) popDigit(number, 32);
  return length;
}
