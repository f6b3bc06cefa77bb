// SPDX-License-Identifier: MIT
// What one person has answered: kept in the page and, where the browser lets it, over a reload; written as
// the file that `import` reads (docs/files.md, "Answers from a phone"); forgotten when it is handed over.
'use strict';

const form = JSON.parse(document.getElementById('form').textContent);
const questions = [];
for (const dimension of form.dimensions)
  for (const question of dimension.questions)
    questions.push({id: question.id, min: form.scales[dimension.scale].min, count: form.scales[dimension.scale].levels.length});
form.radices = questions.map((question) => question.count + form.silent);

const dontKnow = 'DK';
const notApplicable = 'NA';
const varies = 'VARIES';

/**
 * levels: by question, a level, DK, NA or VARIES; facts: by fact, the value's id, or '' for one who prefers not to
 * say; open: by open question; file: the name of the file once it has been saved.
 */
function noAnswers() {
  return {levels: {}, facts: {}, open: {}, respondent: '', language: '', handedOver: false, file: ''};
}

let answers = noAnswers();
let kept = true;  // false where the browser does not let a page keep anything

const place = 'socratic-wheel/' + form.questionnaire + '/' + form.version;

function isEmpty() {
  return !answers.respondent && [answers.levels, answers.facts, answers.open].every((part) => Object.keys(part).length === 0);
}

function answeredCount() {
  return questions.filter((question) => question.id in answers.levels).length;
}

/** Called after each change: what was handed over before is not all there is any more. */
function changed() {
  answers.handedOver = false;
  keep();
}

function handedOver() {
  answers.handedOver = true;
  keep();
}

/** Once handed over, answers outlive a reload of this page, but not the page. */
function keep() {
  try {
    const text = JSON.stringify(answers);
    forgetKept();
    if (!isEmpty()) (answers.handedOver ? sessionStorage : localStorage).setItem(place, text);
  } catch (refused) {
    kept = false;
  }
}

function forgetKept() {
  localStorage.removeItem(place);
  sessionStorage.removeItem(place);
}

/** True when there were answers. What this form does not ask is left out. */
function findKept() {
  try {
    const found = JSON.parse(sessionStorage.getItem(place) || localStorage.getItem(place) || 'null');
    if (!found) return false;
    for (const {id, min, count} of questions) {
      const level = (found.levels || {})[id];
      if (level === dontKnow || level === notApplicable || (level === varies && form.varies) || (Number.isInteger(level) && level >= min && level < min + count))
        answers.levels[id] = level;
    }
    for (const fact of form.facts) {
      const value = (found.facts || {})[fact.id];
      if (value === '' || fact.values.some((known) => known.id === value)) answers.facts[fact.id] = value;
    }
    for (const {id} of form.open) if (typeof (found.open || {})[id] === 'string') answers.open[id] = found.open[id];
    for (const field of ['respondent', 'language', 'file']) if (typeof found[field] === 'string') answers[field] = found[field];
    answers.handedOver = found.handedOver === true;
    return !isEmpty();
  } catch (refused) {
    kept = false;
    return false;
  }
}

function forget() {
  answers = noAnswers();
  try {
    forgetKept();
  } catch (refused) {
    kept = false;
  }
}

function lineOf(object) {
  const members = Object.keys(object).map((key) => JSON.stringify(key) + ': ' + JSON.stringify(object[key]));
  return '{' + members.join(', ') + '}';
}

/** Only what the person gave, in the questionnaire's order. */
function given(list, part, trim) {
  const result = {};
  for (const {id} of list) {
    const value = trim && id in part ? part[id].trim() : part[id];
    if (value !== undefined && value !== '') result[id] = value;
  }
  return result;
}

function answersFile(language) {
  const lines = ['"answers": ' + JSON.stringify(form.questionnaire) + ', "version": ' + JSON.stringify(form.version) +
                 ', "language": ' + JSON.stringify(language)];
  const facts = given(form.facts, answers.facts);
  const open = given(form.open, answers.open, true);
  if (ownCode()) lines.push('"respondent": ' + JSON.stringify(ownCode()));
  if (Object.keys(facts).length > 0) lines.push('"facts": ' + lineOf(facts));
  lines.push('"levels": ' + lineOf(given(questions, answers.levels)));
  if (Object.keys(open).length > 0) lines.push('"open": ' + lineOf(open));
  return '{' + lines.join(',\n ') + '}\n';
}

/** Without what the program keeps for its own codes, and what a spreadsheet would take for a formula. */
function ownCode() {
  return answers.respondent.replace(/[\u0000-\u001f\u007f]/g, ' ').replace(/^[\s_=+\-@']+|\s+$/g, '');
}

/** The same for one person's answers however often they are saved, and nobody's name. */
function fileName() {
  if (!answers.file) {
    const letters = '0123456789abcdefghjkmnpqrstvwxyz';
    const chosen = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => letters[byte & 31]);
    answers.file = 'answers-' + chosen.join('') + '.json';
  }
  return answers.file;
}

/** What a code cannot hold, and the file does. */
function hasWords() {
  return ownCode() !== '' || Object.keys(given(form.open, answers.open, true)).length > 0;
}

/** The groups of the code. */
function answersCode() {
  const cells = questions.map(({id, min}) => {
    if (!(id in answers.levels)) return -3;
    if (answers.levels[id] === varies) return -4;
    if (answers.levels[id] === notApplicable) return -2;
    return answers.levels[id] === dontKnow ? -1 : answers.levels[id] - min;
  });
  const facts = form.fact_values.map(() => -1);
  for (const fact of form.facts)
    if (answers.facts[fact.id]) facts[fact.index] = fact.values.findIndex((value) => value.id === answers.facts[fact.id]);
  return phoneCode(form, cells, facts);
}
