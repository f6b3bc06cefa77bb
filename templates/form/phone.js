// SPDX-License-Identifier: MIT
// The page: one part of the questionnaire at a time, in the language chosen. Everything it says goes through
// `speak`, so that a change of language changes the words and nothing else.
'use strict';

let language = form.languages[0].tag;
const speakers = [];  // each sets one text in the language chosen
const refreshers = [];  // each brings one part in step with the answers

const inLanguage = (texts) => texts[language] || '';

/** The words for a key with each {name} replaced. */
function word(key, values) {
  return (form.words[language][key] || key).replace(/\{(\w+)\}/g, (whole, name) => (values && name in values ? values[name] : whole));
}

function wordForCount(key, count, values) {
  const one = typeof Intl === 'object' && Intl.PluralRules ? new Intl.PluralRules(language).select(count) === 'one' : count === 1;
  return word(key + (one ? '.one' : '.other'), Object.assign({n: count}, values));
}

function speak(node, say, attribute) {
  const speaker = () => (attribute ? node.setAttribute(attribute, say()) : (node.textContent = say()));
  speakers.push(speaker);
  speaker();
  return node;
}

/** `content`: a function of what it says, or its children. */
function make(tag, attributes, content) {
  const node = document.createElement(tag);
  for (const name of Object.keys(attributes || {})) node.setAttribute(name, attributes[name]);
  if (typeof content === 'function') speak(node, content);
  for (const child of Array.isArray(content) ? content : []) if (child) node.appendChild(child);
  return node;
}

function button(kind, content, act) {
  const node = make('button', {type: 'button', class: kind}, content);
  node.addEventListener('click', act);
  return node;
}

const paragraph = (kind, key) => make('p', {class: kind}, () => word(key));

/** A radio button as a row or a tile: the whole of it is the target. */
function choice(name, value, face, choose) {
  const input = make('input', {type: 'radio', name, value, autocomplete: 'off'});
  input.addEventListener('change', () => choose(value));
  return make('label', {class: 'choice'}, [input, make('span', {class: 'face'}, face)]);
}

function words(texts, anchor) {
  return make('span', {}, [make('span', {}, () => inLanguage(texts)),
                           anchor && make('span', {class: 'anchor'}, () => inLanguage(anchor))]);
}

/** Radio buttons with a way back: `part[id]` is what they say; an answer can be taken back. */
function choices(name, groups, part, id) {
  const clear = button('clear', () => word('phone.clear'), () => {
    delete part()[id];
    changed();
    refresh();
    groups[0].querySelector('input').focus();
  });
  refreshers.push(() => {
    const value = id in part() ? String(part()[id]) : null;
    for (const group of groups)
      for (const input of group.querySelectorAll('input')) input.checked = input.value === value;
    clear.classList.toggle('none', value === null);
  });
  return groups.concat([clear]);
}

function choose(part, id, value) {
  part()[id] = value;
  changed();
  refresh();
}

const levelsPart = () => answers.levels;
const factsPart = () => answers.facts;

function levelNames(scale) {
  return make('dl', {}, scale.levels.map((level, i) => make('div', {}, [
    make('dt', {}, () => numeral(scale.min + i)),
    make('dd', {}, [make('strong', {}, () => inLanguage(level.name)), make('span', {class: 'anchor'}, () => inLanguage(level.meaning))])])));
}

/** With a minus sign, not a hyphen. */
function numeral(level) {
  return String(level).replace('-', '\u2212');
}

function isNamed(scale) {
  return scale.levels.some((level) => Object.keys(level.name).length > 0);
}

/** Rows where levels have names, else tiles with what the named levels look like before them. */
function levelChoices(question, scale) {
  const name = 'question-' + question.id;
  const asRows = isNamed(scale) && scale.levels.length <= 11;
  const tile = (level, i) => {
    const number = make('span', {class: 'level'}, () => numeral(scale.min + i));
    const anchor = question.anchors[scale.min + i];
    return choice(name, String(scale.min + i), asRows ? [number, words(level.name, anchor)] : [number],
                  () => choose(levelsPart, question.id, scale.min + i));
  };
  const levels = make('div', {class: asRows ? 'rows' : 'side'}, scale.levels.map(tile));
  const others = make('div', {class: 'others'}, [
    choice(name, dontKnow, [words(form.dont_know)], () => choose(levelsPart, question.id, dontKnow)),
    choice(name, notApplicable, [words(form.not_applicable)], () => choose(levelsPart, question.id, notApplicable)),
    form.varies ? choice(name, varies, [words(form.varies)], () => choose(levelsPart, question.id, varies)) : null]);
  return [asRows ? null : anchorNotes(question, scale)].concat(choices(name, [levels, others], levelsPart, question.id));
}

function anchorNotes(question, scale) {
  const anchored = Object.keys(question.anchors).map(Number).sort((a, b) => a - b);
  if (anchored.length === 0) return null;
  return make('dl', {}, anchored.map((level) => make('div', {}, [
    make('dt', {}, () => numeral(level)), make('dd', {}, () => inLanguage(question.anchors[level]))])));
}

function questionField(question, number, scale) {
  const legend = make('legend', {}, [
    make('span', {class: 'place'}, () => word('phone.question', {n: number, total: questions.length})),
    make('span', {}, () => inLanguage(question.text))]);
  return make('fieldset', {id: question.id}, [legend].concat(levelChoices(question, scale)));
}

function dimensionPart(dimension, first) {
  const scale = form.scales[dimension.scale];
  const meanings = isNamed(scale) ? make('details', {}, [make('summary', {}, () => word('phone.levels')), levelNames(scale)]) : null;
  const fields = dimension.questions.map((question, i) => questionField(question, first + i, scale));
  return {say: () => inLanguage(dimension.name), above: dimension.section && (() => inLanguage(dimension.section)), dimension,
          content: [make('p', {class: 'instruction'}, () => inLanguage(form.instruction)), meanings].concat(fields)};
}

function writtenField(id, say, hint, field) {
  field.id = id;
  field.setAttribute('autocomplete', 'off');
  if (hint) field.setAttribute('aria-describedby', id + '-hint');
  return make('div', {class: 'written'}, [make('label', {class: 'field', for: id}, say), field,
                                          hint && make('p', {class: 'hint', id: id + '-hint'}, hint)]);
}

function openPart() {
  const fields = form.open.map((question) => {
    const field = make('textarea', {rows: 4});
    field.addEventListener('input', () => {
      if (field.value.trim()) answers.open[question.id] = field.value;
      else delete answers.open[question.id];
      changed();
    });
    refreshers.push(() => {
      const text = answers.open[question.id] || '';
      if (field.value !== text) field.value = text;
    });
    return writtenField('open-' + question.id, () => inLanguage(question.text), null, field);
  });
  return {say: () => word('open'), content: [paragraph('hint', 'open.how')].concat(fields)};
}

function factField(fact) {
  const name = 'fact-' + fact.id;
  const values = fact.values.map((value) => choice(name, value.id, [words(value.name)], () => choose(factsPart, fact.id, value.id)));
  if (!fact.undisclosed)
    values.push(choice(name, '', [make('span', {}, () => word('undisclosed'))], () => choose(factsPart, fact.id, '')));
  return make('fieldset', {class: 'plain'}, [make('legend', {}, () => inLanguage(fact.name))].concat(
    choices(name, [make('div', {}, values)], factsPart, fact.id)));
}

function aboutPart() {
  const field = make('input', {type: 'text', maxlength: 40, autocapitalize: 'off', spellcheck: 'false'});
  field.addEventListener('input', () => {
    answers.respondent = field.value;
    changed();
  });
  refreshers.push(() => {
    if (field.value !== answers.respondent) field.value = answers.respondent;
  });
  const why = form.facts.length > 0 ? [paragraph('hint', 'about.how')] : [];
  return {say: () => word('about'), content: why.concat(form.facts.map(factField),
          [writtenField('respondent', () => word('code'), () => word('code.why'), field)])};
}

function speakAll() {
  document.documentElement.lang = language;
  document.documentElement.dir = form.languages.find((known) => known.tag === language).direction;
  for (const speaker of speakers) speaker();
}

function refresh() {
  for (const refresher of refreshers) refresher();
}
