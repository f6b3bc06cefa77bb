// SPDX-License-Identifier: MIT
// From the first screen to the last: going on and back, choosing the language, handing over, forgetting.
'use strict';

let shown = 0;

function startPart(found) {
  const notice = make('div', {class: 'notice'}, [
    make('h2', {}, () => word('phone.found')), paragraph('', 'phone.found.how'),
    button('wide', () => word('phone.delete'), forgetAll)]);
  refreshers.push(() => { notice.hidden = !found || isEmpty(); });
  const unkept = paragraph('notice', 'phone.not_kept');
  refreshers.push(() => { unkept.hidden = kept; });
  const scale = form.scales[0];
  return {say: () => inLanguage(form.title), content: [
    notice, make('p', {class: 'instruction'}, () => inLanguage(form.instruction)),
    make('div', {class: 'promise'}, [paragraph('', 'phone.private'), paragraph('', 'optional')]), unkept,
    isNamed(scale) ? make('h2', {}, () => word('phone.levels')) : null, isNamed(scale) ? levelNames(scale) : null]};
}

/** An element that says the same in every language, or is made anew. */
function written(tag, kind, text) {
  return make(tag, {class: kind}, [document.createTextNode(text)]);
}

function unansweredList(parts) {
  const summary = make('p', {class: 'instruction'});
  speak(summary, () => {
    const left = questions.length - answeredCount();
    if (left === questions.length) return word('phone.nothing');
    return left === 0 ? word('phone.complete') : wordForCount('phone.unanswered', left);
  });
  const list = make('ul', {class: 'unanswered'});
  const fill = () => {
    list.textContent = '';
    parts.forEach((part, number) => {
      if (!part.dimension) return;
      const left = part.dimension.questions.filter((question) => !(question.id in answers.levels));
      if (left.length === 0) return;
      const content = [written('span', '', part.say()), written('span', 'hint', wordForCount('phone.left', left.length))];
      list.appendChild(make('li', {}, [button('', content, () => show(number, left[0].id))]));
    });
    list.hidden = list.childNodes.length === 0 || answeredCount() === 0;
  };
  speakers.push(fill);
  return [summary, list];
}

function save() {
  const address = URL.createObjectURL(new Blob([answersFile(language)], {type: 'application/json'}));
  const link = make('a', {href: address, download: fileName()});
  document.body.appendChild(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  handedOver();
}

function filePanel() {
  const result = make('p', {role: 'status', class: 'hint'});
  speak(result, () => (answers.file && answers.handedOver ? word('phone.file.saved', {name: answers.file}) : ''));
  return make('section', {class: 'panel', 'aria-labelledby': 'by-file'}, [
    make('h2', {id: 'by-file'}, () => word('phone.file')), paragraph('', 'phone.file.how'),
    button('main wide', () => word('phone.file.save'), () => {
      save();
      speakAll();
    }), result]);
}

function codePanel() {
  const list = make('ol', {class: 'code', id: 'code', role: 'list'});
  speakers.push(() => {
    list.textContent = '';
    for (const group of answersCode())
      list.appendChild(make('li', {}, [written('span', 'group', group), written('span', 'unseen', group.split('').join(' '))]));
    for (const group of list.querySelectorAll('.group')) group.setAttribute('aria-hidden', 'true');
  });
  const without = paragraph('', 'phone.code.without');
  refreshers.push(() => { without.hidden = !hasWords(); });
  let copied = '';
  const result = make('p', {role: 'status', class: 'hint'});
  speak(result, () => (copied === answersCode().join('-') ? word('phone.code.copied') : ''));
  return make('section', {class: 'panel', 'aria-labelledby': 'by-code'}, [
    make('h2', {id: 'by-code'}, () => word('phone.code')), paragraph('', 'phone.code.how'), list,
    button('wide', () => word('phone.code.copy'), () => copy(answersCode().join('-'), (done) => {
      copied = done ? answersCode().join('-') : '';
      if (done && !hasWords()) handedOver();
      speakAll();
      if (!done) result.textContent = word('phone.code.failed');
    })), result, without]);
}

function copy(text, then) {
  if (navigator.clipboard) {
    navigator.clipboard.writeText(text).then(() => then(true), () => then(copyOldWay(text)));
  } else {
    then(copyOldWay(text));
  }
}

function copyOldWay(text) {
  const field = make('textarea', {class: 'unseen'});
  field.value = text;
  document.body.appendChild(field);
  field.select();
  let done = false;
  try {
    done = document.execCommand('copy');
  } catch (refused) {
    done = false;
  }
  field.remove();
  return done;
}

function deletePanel() {
  const sure = make('div', {class: 'notice', role: 'alert'}, [
    paragraph('', 'phone.delete.sure'),
    button('wide', () => word('phone.delete.yes'), forgetAll),
    button('wide', () => word('phone.delete.no'), () => { sure.hidden = true; })]);
  sure.hidden = true;
  speakers.push(() => { sure.hidden = true; });
  return make('section', {class: 'panel', 'aria-labelledby': 'done'}, [
    make('h2', {id: 'done'}, () => word('phone.done')), paragraph('', 'phone.done.how'),
    button('wide', () => word('phone.delete'), () => {
      if (answers.handedOver || isEmpty()) return forgetAll();
      sure.hidden = false;
      sure.querySelector('button').focus();
    }), sure]);
}

function forgetAll() {
  forget();
  refresh();
  show(parts.length - 1);
}

function lastPart(parts) {
  const panels = [filePanel(), codePanel(), deletePanel()];
  refreshers.push(() => panels.forEach((panel) => { panel.hidden = isEmpty(); }));
  return {say: () => word('phone.hand_over'), last: true, content: unansweredList(parts).concat(panels)};
}

function gonePart() {
  return {say: () => word('phone.gone'), gone: true, content: [
    paragraph('', 'phone.gone.how'), button('main wide', () => word('phone.another'), () => show(0))]};
}

/** A part becomes a section of the page with its heading and its way on. */
function build(part, number) {
  const heading = make('h1', {id: 'heading-' + number, tabindex: -1}, part.say);
  const steps = part.gone ? null : make('nav', {class: 'steps'}, [
    number > 0 ? button('', () => word('phone.back'), () => show(number - 1)) : null,
    part.last ? null : button('main', () => word(number === 0 ? (isEmpty() ? 'phone.start' : 'phone.continue') : 'phone.next'),
                              () => show(number + 1))]);
  if (steps) speak(steps, () => word('phone.steps'), 'aria-label');
  part.node = make('section', {'aria-labelledby': 'heading-' + number}, [
    part.above ? make('p', {class: 'above'}, part.above) : null, heading, ...part.content, steps]);
  part.node.hidden = true;
  return part.node;
}

/** Each part is a place in the browser's history: the phone's own way back leads to the part before. */
function show(number, questionId) {
  if (location.hash !== '#' + number) location.hash = '#' + number;
  turnTo(number);
  const question = questionId && document.getElementById(questionId);
  if (question) {
    question.scrollIntoView();
    question.querySelector('input').focus({preventScroll: true});
  }
}

function turnTo(number) {
  shown = number;
  parts.forEach((part, i) => { part.node.hidden = i !== number; });
  refresh();
  speakAll();
  document.title = (number === 0 ? '' : parts[number].say() + ' – ') + inLanguage(form.title);
  window.scrollTo(0, 0);
  document.getElementById('heading-' + number).focus({preventScroll: true});
}

function numberInAddress() {
  const number = Number(location.hash.slice(1));
  return Number.isInteger(number) && number >= 0 && number < parts.length ? number : 0;
}

function progress() {
  const text = make('span', {role: 'status'});
  const bar = make('progress', {max: questions.length, value: 0});
  speak(text, () => word('phone.progress', {n: answeredCount(), total: questions.length}));
  speak(bar, () => word('phone.progress', {n: answeredCount(), total: questions.length}), 'aria-label');
  refreshers.push(() => {
    const said = word('phone.progress', {n: answeredCount(), total: questions.length});
    if (text.textContent !== said) text.textContent = said;
    bar.setAttribute('aria-label', said);
    bar.value = answeredCount();
  });
  return make('div', {class: 'progress'}, [text, bar]);
}

function languageSwitch() {
  if (form.languages.length < 2) return null;
  const options = form.languages.map(({tag, name}) => {
    const option = make('option', {value: tag, lang: tag});
    option.textContent = name;
    return option;
  });
  const field = make('select', {autocomplete: 'off'}, options);
  speak(field, () => word('phone.language'), 'aria-label');
  speakers.push(() => { field.value = language; });
  field.addEventListener('change', () => {
    language = answers.language = field.value;
    keep();
    speakAll();
    document.title = (shown === 0 ? '' : parts[shown].say() + ' – ') + inLanguage(form.title);
  });
  return field;
}

const found = findKept();
if (form.words[answers.language]) language = answers.language;
const parts = [startPart(found && location.hash === '')];
let first = 1;
for (const dimension of form.dimensions) {
  parts.push(dimensionPart(dimension, first));
  first += dimension.questions.length;
}
if (form.open.length > 0) parts.push(openPart());
parts.push(aboutPart());
parts.push(lastPart(parts));
parts.push(gonePart());

document.body.appendChild(make('div', {class: 'top'}, [make('header', {}, [progress(), languageSwitch()])]));
document.body.appendChild(make('main', {}, parts.map(build)));
window.addEventListener('hashchange', () => { if (numberInAddress() !== shown) turnTo(numberInAddress()); });
window.addEventListener('beforeunload', (leaving) => {
  if (isEmpty() || answers.handedOver) return;
  leaving.preventDefault();
  leaving.returnValue = '';
});
turnTo(numberInAddress());
