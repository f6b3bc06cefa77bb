# SPDX-License-Identifier: MIT
# Who uses the phone form how: with a keyboard alone, with a thumb on a narrow screen, in a language written from
# right to left, in a browser that keeps nothing; and no wording can break it.
import os
import re

from browser import Browser
from phone_form import DOWN, ENTER, SPACE, TAB, Form, arguments, data_of, make_form, same, sheet_of_code

program, read_code, source, scratch = arguments()

ODD = r"""questionnaire: odd
version: "2"
title: {en: "</script><script>alert(1)</script> & <b>bold</b>", ar: "استبيان"}
instruction: {en: "How true is this?", ar: "إلى أي مدى هذا صحيح؟"}
languages: [en, ar]
scale: {min: 0, max: 10}
facts:
  - id: office
    name: {en: Your office, ar: مكتبك}
    values: {hq: {en: Headquarters, ar: المقر}, field: {en: Field, ar: الميدان}}
dimensions:
  - id: A
    name: {en: "Dimension {n} <!--", ar: البعد}
    questions:
      - id: A1
        text: {en: "\"Quotes\" \\ 'apostrophes'\u2028 & ${x} {{script}} {{n}} <img src=x onerror=alert(1)>", ar: سؤال}
        anchors: {0: {en: "nothing <i>", ar: لا شيء}, 10: {en: everything, ar: كل شيء}}
  - id: B
    name: {en: "]]> Own scale", ar: مقياس}
    scale: {min: -2, max: 2, levels: {-2: {name: {en: Bad, ar: سيئ}}, 2: {name: {en: Good, ar: جيد}}}}
    questions:
      - id: B1
        text: {en: Second, ar: الثاني}
      - id: B2
        off: true
        text: {en: Not asked, ar: لا يُسأل}
"""

STOPS = """
const shown = [...document.querySelectorAll('a, button, select, textarea, summary, input')].filter(
    (node) => node.offsetParent && getComputedStyle(node).visibility === 'visible');
const groups = new Set(), stops = [];
for (const node of shown) {
  if (node.type === 'radio' && groups.has(node.name)) continue;
  if (node.type === 'radio') groups.add(node.name);
  stops.push(node.name || node.id || node.textContent || node.tagName);
}
return stops.map((stop) => stop.slice(0, 40));
"""
FOCUSED = ("const node = document.activeElement;"
           "return (node.name || node.id || node.textContent || node.tagName).slice(0, 40)")
HIDDEN_FOCUS = """
const node = document.activeElement.type === 'radio' ? document.activeElement.nextSibling : document.activeElement;
const box = node.getBoundingClientRect(), top = document.querySelector('.top').getBoundingClientRect();
return !node.closest('.top') && (box.bottom <= top.bottom || box.top >= innerHeight)
    || getComputedStyle(node).outlineStyle === 'none';
"""
SMALL = """
return [...document.querySelectorAll('button, select, textarea, summary, .face, input[type=text]')].filter((node) => {
  const box = node.getBoundingClientRect();
  return node.offsetParent && (box.height < 44 || box.width < 44);
}).map((node) => node.outerHTML.slice(0, 80));
"""

COVERED = """
return [...document.querySelectorAll('.choice')].filter((choice) => {
  if (!choice.offsetParent) return false;
  const circle = choice.querySelector('input').getBoundingClientRect();
  return [...choice.querySelectorAll('.face > span')].some((words) => {
    const box = words.getBoundingClientRect();
    return box.left < circle.right && circle.left < box.right;
  });
}).map((choice) => choice.textContent);
"""


def words_are_there(data):
    """Each word that the scripts say is in every language, and none is there for nothing."""
    said = set()
    for name in os.listdir(source + "/templates/form"):
        if name.endswith(".js"):
            with open(f"{source}/templates/form/{name}", encoding="utf-8") as file:
                text = file.read()
            said.update(re.findall(r"'((?:phone\.)[a-z_.]+|about|about\.how|code|code\.why|open|open\.how|optional|"
                                   r"undisclosed)'", text))
    for tag, words in data["words"].items():
        same(f"words in {tag}", {re.sub(r"\.(one|other)$", "", key) for key in words}, said)


def fits(form, what):
    same(f"{what}: wider than the screen",
         form.browser.run("return document.documentElement.scrollWidth > innerWidth"), False)
    same(f"{what}: too small for a thumb", form.browser.run(SMALL), [])
    same(f"{what}: words under a circle", form.browser.run(COVERED), [])


def every_part_fits(form):
    for tag in (language["tag"] for language in form.data["languages"]):
        form.speak(tag)
        for part in range(form.browser.run("return parts.length")):
            form.browser.run("show(arguments[0])", part)
            fits(form, f"{tag}, part {part}, {form.browser.width} pixels")
    form.browser.run("show(0)")
    form.speak("en")


def tab_through(form):
    """The Tab key reaches everything on this part once, in order, and one sees where it is."""
    expected, reached = form.browser.run(STOPS), []
    form.browser.run("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')")
    for _ in expected:
        form.browser.press(TAB)
        reached.append(form.browser.run(FOCUSED))
        same(f"one sees {reached[-1]!r}", form.browser.run(HIDDEN_FOCUS), False)
    same("reached by the Tab key", reached, expected)


def tab_to(form, wanted):
    for _ in range(60):
        if form.browser.run(FOCUSED) == wanted:
            return
        form.browser.press(TAB)
    raise AssertionError(f"the Tab key does not reach {wanted!r}")


def keyboard_alone(form):
    tab_through(form)
    tab_to(form, "Start")
    form.browser.press(ENTER)
    tab_through(form)
    tab_to(form, "question-POL1")
    form.browser.press(SPACE, DOWN, DOWN)
    same("chosen by arrow keys", form.chosen(), {"question-POL1": "2"})
    tab_to(form, "Take my answer back")
    form.browser.press(ENTER)
    same("taken back", form.chosen(), {})
    same("focus", form.browser.run(FOCUSED), "question-POL1")
    form.browser.press(SPACE)
    tab_to(form, "Next")
    form.browser.press(ENTER)
    same("focus on the heading", form.browser.run("return document.activeElement.textContent"),
         form.data["dimensions"][1]["name"]["en"])
    for part in (-4, -3, -2):
        form.browser.run("show(parts.length + arguments[0])", part)
        tab_through(form)
    tab_to(form, "Delete the answers from this phone")
    form.browser.press(ENTER)
    same("focus on the question", form.browser.run(FOCUSED), "Delete all the same")
    form.browser.press(ENTER)
    same("heading", form.heading(), "Thank you")


def odd_wording(browser):
    path = scratch + "/odd.yaml"
    with open(path, "w", encoding="utf-8") as file:
        file.write(ODD)
    form = Form(browser, make_form(program, path, scratch + "/odd.html", "--facts", "office"))
    form.open()
    same("title", form.heading(), "</script><script>alert(1)</script> & <b>bold</b>")
    form.press("Start")
    same("heading", form.heading(), "Dimension {n} <!--")
    same("question", browser.text("#A1 legend span:last-child"),
         "\"Quotes\" \\ 'apostrophes'\u2028 & ${x} {{script}} {{n}} <img src=x onerror=alert(1)>")
    same("levels without names", len(browser.find_all("#A1 .side .choice")), 11)
    same("anchors", browser.text("#A1 dl"), "0nothing <i>10everything")
    form.choose("question-A1", "10")
    form.speak("ar")
    same("direction", browser.run("return [document.documentElement.dir, document.documentElement.lang]"), ["rtl", "ar"])
    same("the question in Arabic", browser.text("#A1 legend span:last-child"), "سؤال")
    every_part_fits(form)
    form.browser.run("show(2)")
    form.choose("question-B1", "-2")
    form.next()
    same("prefer not to say is offered", len(browser.find_all("input[name=fact-office]")), 3)
    form.choose("fact-office", "")
    form.next()
    same("all answered", browser.text(".instruction + .unanswered") + form.progress(), "2 of 2 answered")
    same("the code", sheet_of_code(read_code, path, form.code()), {"respondent": "", "office": "", "A1": "10", "B1": "-2"})
    browser.run("show(3)")
    form.choose("fact-office", "field")
    form.next()
    same("the code", sheet_of_code(read_code, path, form.code()),
         {"respondent": "", "office": "field", "A1": "10", "B1": "-2"})
    form.press("Delete the answers from this phone")
    form.press("Delete all the same")
    form.quiet()


def nothing_is_kept(form):
    script = form.browser.devtools("Page.addScriptToEvaluateOnNewDocument", {
        "source": "for (const name of ['localStorage', 'sessionStorage'])"
                  "  Object.defineProperty(window, name, {get() { throw new Error('refused'); }});"})
    form.open()
    same("said", form.browser.run("return [...document.querySelectorAll('.notice')].filter((node) => node.offsetParent)"
                                  ".map((node) => node.textContent)"), [form.data["words"]["en"]["phone.not_kept"]])
    form.press("Start")
    form.choose("question-POL1", "4")
    form.browser.run("show(parts.length - 2)")
    same("the code", sheet_of_code(read_code, full, form.code())["POL1"], "4")
    form.press("Delete the answers from this phone")
    form.press("Delete all the same")
    same("heading", form.heading(), "Thank you")
    form.browser.devtools("Page.removeScriptToEvaluateOnNewDocument", script)


full = source + "/questionnaires/gender-institutionalisation.yaml"
address = make_form(program, full, scratch + "/form.html", "--facts", "gender,role,place,language")
words_are_there(data_of(address))
with Browser(scratch + "/browser", width=320, height=640) as browser:
    browser.requests()
    form = Form(browser, address)
    form.open()
    every_part_fits(form)
    keyboard_alone(form)
    nothing_is_kept(form)
    form.quiet()
    odd_wording(browser)
print("reached by keyboard and by thumb, in any words, with nothing kept")
