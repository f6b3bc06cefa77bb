# SPDX-License-Identifier: MIT
# axe finds nothing in any part of the phone form: in every language, light and dark, empty and filled in.
import os
import sys

program, axe, source, scratch = sys.argv[1:5]
sys.path.insert(0, os.path.join(source, "tests", "browser"))
from browser import Browser  # noqa: E402
from phone_form import Form, make_form  # noqa: E402

RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {resultTypes: ['violations', 'incomplete']}).then((result) => done({
  violations: result.violations.map((rule) => rule.id + ': ' + rule.help + ' '
      + rule.nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | ')),
  incomplete: result.incomplete.map((rule) => rule.id + ': ' + rule.nodes.map((node) => node.html).join(' | ')),
  passes: result.passes.length}), (error) => done({violations: [String(error)], incomplete: [], passes: 0}));
"""
FILL = """
document.querySelectorAll('fieldset').forEach((question, i) => {
  const inputs = question.querySelectorAll('input');
  if (i % 4) inputs[(i * 5) % inputs.length].click();
});
document.querySelectorAll('textarea, input[type=text]').forEach((field) => {
  field.value = 'example';
  field.dispatchEvent(new Event('input'));
});
"""
parts_seen, problems = 0, []


def examine(browser, what):
    global parts_seen
    browser.run("window.scrollTo(0, 0)")  # axe cannot tell the contrast of what is half under the bar at the top
    result = browser.run_async(RUN)
    parts_seen += 1
    for kind in ("violations", "incomplete"):
        problems.extend(f"{what}: {kind}: {found}" for found in result[kind])
    if result["passes"] == 0:
        problems.append(f"{what}: axe checked nothing")


def every_part(form, what):
    browser = form.browser
    for part in range(browser.run("return parts.length - 1")):
        browser.run("show(arguments[0])", part)
        examine(browser, f"{what}, part {part}")
        browser.screenshot(os.path.join(scratch, f"{what.replace(' ', '-')}-{part:02}.png"), whole=True)


with open(axe, encoding="utf-8") as file:
    axe_script = file.read()
address = make_form(program, source + "/questionnaires/gender-institutionalisation-short.yaml", scratch + "/form.html",
                    "--facts", "gender,place")
for dark in (False, True):
    with Browser(scratch + "/browser", dark=dark) as browser:
        form = Form(browser, address)
        form.open()
        browser.run(axe_script)
        look = "dark" if dark else "light"
        every_part(form, f"{look} empty")
        browser.run(FILL)
        for tag in ("en", "es", "fr"):
            form.speak(tag)
            every_part(form, f"{look} {tag}")
        browser.run("show(parts.length - 2); document.querySelector('[aria-labelledby=done] button').click()")
        examine(browser, f"{look}, asked whether to delete")
        browser.run("document.querySelector('[aria-labelledby=done] .notice button').click()")
        examine(browser, f"{look}, thank you")
for problem in problems:
    print(problem, file=sys.stderr)
print(f"axe looked at {parts_seen} screens and found {len(problems)} problems; pictures are in {scratch}")
sys.exit(1 if problems else 0)
