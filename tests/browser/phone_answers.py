# SPDX-License-Identifier: MIT
# Answers given on a phone: kept, taken back, kept over a change of language and a reload, handed over as a
# file and as a code, and gone from the phone afterwards.
import csv
import os
import re
import subprocess

from browser import Browser
from phone_form import Form, arguments, make_form, same, sheet_of_code

program, read_code, source, scratch = arguments()
questionnaire = source + "/questionnaires/gender-institutionalisation.yaml"
address = make_form(program, questionnaire, scratch + "/form.html", "--facts", "role,place")


def answer(i):
    """Every kind of answer in turn: none, not applicable, don't know, 0 to 5."""
    return [None, "NA", "DK", "0", "1", "2", "3", "4", "5"][i % 9]


def expected_file(form, language, respondent, facts, open_answers):
    def member(value):
        return value if value.isdigit() else f'"{value}"'
    levels = ", ".join(f'"{question["id"]}": {member(answer(i))}'
                       for i, question in enumerate(form.questions) if answer(i))
    return (f'{{"answers": "gender-institutionalisation", "version": "1.0.0", "language": "{language}",\n'
            f' "respondent": "{respondent}",\n "facts": {facts},\n "levels": {{{levels}}},\n "open": {open_answers}}}\n')


def fill_in(form):
    same("title", form.heading(), "Gender institutionalisation in an international-cooperation organisation")
    same("progress", form.progress(), "0 of 41 answered")
    form.press("Start")
    number, answered = 0, 0
    for part, dimension in enumerate(form.data["dimensions"]):
        language = "en" if part < 4 else "es" if part < 6 else "fr"
        same("heading", form.heading(), dimension["name"][language])
        same("focus", form.browser.run("return document.activeElement.tagName"), "H1")
        for question in dimension["questions"]:
            if answer(number):
                form.choose("question-" + question["id"], answer(number))
                answered += 1
            number += 1
        same("progress", form.progress(), {"en": f"{answered} of 41 answered", "es": f"Respuestas: {answered} de 41",
                                           "fr": f"Réponses\u00a0: {answered} sur 41"}[language])
        if part == 1:
            change_of_mind(form, dimension["questions"][0]["id"])
        if part == 2:
            reload_in_the_middle(form)
        if part == 3:
            change_language(form, "es", "Qué significan los niveles")
        if part == 5:
            change_language(form, "fr", "Ce que veulent dire les niveaux")
        form.next()
    return {"question-" + question["id"]: answer(i) for i, question in enumerate(form.questions) if answer(i)}


def change_of_mind(form, question):
    """Another level, no answer, the first level again."""
    name, first = "question-" + question, form.chosen()["question-" + question]
    form.choose(name, "5")
    same("another level", form.chosen()[name], "5")
    form.browser.click(f"#{question} button.clear")
    same("taken back", name in form.chosen(), False)
    same("progress", form.progress(), "6 of 41 answered")
    same("focus after taking back", form.browser.run("return document.activeElement.name"), name)
    form.choose(name, first)


def reload_in_the_middle(form):
    before, heading = form.chosen(), form.heading()
    form.browser.reload()
    same("answers after a reload", form.chosen(), before)
    same("part after a reload", form.heading(), heading)
    form.browser.back()
    same("the part before", form.heading(), form.data["dimensions"][1]["name"]["en"])
    form.next()


def change_language(form, language, levels):
    before = form.chosen()
    form.speak(language)
    same("answers after a change of language", form.chosen(), before)
    same("language of the page", form.browser.run("return document.documentElement.lang"), language)
    same("words of ours", form.browser.text("details summary"), levels)


def write_and_tell(form):
    same("heading", form.heading(), "Dans vos propres mots")
    form.browser.type("#open-proud", '  Notre comité "égalité"\nà Québec ')
    form.browser.type("#open-obstacle", " ")
    form.next()
    form.choose("fact-role", "board")
    form.choose("fact-place", "undisclosed")
    form.browser.type("#respondent", "_amina7 ")
    form.next()
    same("heading", form.heading(), "Remettre mes réponses")


def go_back_to_unanswered(form):
    left = [question["id"] for i, question in enumerate(form.questions) if not answer(i)]
    same("left", form.browser.text(".instruction:not([hidden]) + .unanswered li .hint"), "reste 1")
    form.browser.run("document.querySelector('.unanswered button').click()")
    same("the first question without an answer", form.browser.run("return document.activeElement.name"),
         "question-" + left[0])
    form.browser.back()
    same("heading", form.heading(), "Remettre mes réponses")


def save(form):
    """The text of the file that appears among the downloads."""
    downloads = form.browser.downloads
    form.press("Enregistrer le fichier")
    [name] = form.browser.wait_for("the download", lambda: [
        name for name in os.listdir(downloads) if name.endswith(".json")])
    same("a name without a person's", bool(re.fullmatch(r"answers-[0-9a-z]{6}\.json", name)), True)
    same("said", form.browser.text("[aria-labelledby=by-file] [role=status]"),
         f"Enregistré sous le nom {name}, avec vos téléchargements.")
    with open(os.path.join(downloads, name), encoding="utf-8") as file:
        return file.read()


def leaving_is_warned_of(form):
    return form.browser.run("const event = new Event('beforeunload', {cancelable: true});"
                            "window.dispatchEvent(event); return event.defaultPrevented")


def imported(name, text):
    """What `import` makes of what was handed over: the one row of the answer sheet, as column -> cell."""
    given, sheet = os.path.join(scratch, name), os.path.join(scratch, name + ".csv")
    for old in (sheet, sheet.replace(".csv", "-open.csv")):
        if os.path.exists(old):
            os.remove(old)
    with open(given, "w", encoding="utf-8") as file:
        file.write(text)
    subprocess.run([program, "import", given, "-q", questionnaire, "-o", sheet, "--quiet"], check=True)
    with open(sheet, encoding="utf-8", newline="") as file:
        [row] = csv.DictReader(file)
    return row


def hand_over(form):
    expected = {question["id"]: answer(i) or "" for i, question in enumerate(form.questions)}
    expected.update(respondent="amina7", role="board", place="undisclosed")
    same("kept before", form.kept(), [1, 0])
    same("warned", leaving_is_warned_of(form), True)
    text = save(form)
    same("the file", text,
         expected_file(form, "fr", "amina7", '{"role": "board", "place": "undisclosed"}',
                       '{"proud": "Notre comité \\"égalité\\"\\nà Québec"}'))
    row = imported("handed-over.json", text)
    same("the file imported", {column: row[column] for column in expected}, expected)
    with open(os.path.join(scratch, "handed-over.json-open.csv"), encoding="utf-8", newline="") as file:
        same("the open answer imported", 'Notre comité "égalité"\nà Québec' in [
            cell for line in csv.reader(file) for cell in line], True)
    same("kept once saved", form.kept(), [0, 1])
    same("warned once saved", leaving_is_warned_of(form), False)

    code = form.code()
    same("groups of five", bool(re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{5}-){6}[0-9A-HJKMNP-TV-Z]{2}", code)), True)
    sheet = sheet_of_code(read_code, questionnaire, code)
    same("the code", sheet, dict(expected, respondent="", gender="", language=""))
    row = imported("codes.txt", "amina7 " + code + "\n")
    same("the code imported", {column: row[column] for column in expected}, expected)
    form.press("Copier le code")
    form.browser.wait_for("the copy", lambda: form.browser.text("[aria-labelledby=by-code] [role=status]")
                          == "Copié. Vous pouvez le coller dans un message.")
    same("what is not in the code is said",
         form.browser.run("return !!document.querySelector('[aria-labelledby=by-code] p:last-child').offsetParent"), True)


def delete(form):
    """A change after handing over must be confirmed; then nothing is left."""
    form.speak("en")
    form.browser.run("show(1)")
    form.choose("question-POL1", "3")
    same("kept after a change", form.kept(), [1, 0])
    form.browser.run("show(parts.length - 2)")
    form.press("Delete the answers from this phone")
    form.press("Keep my answers")
    same("kept when asked to keep", form.kept(), [1, 0])
    form.press("Delete the answers from this phone")
    form.press("Delete all the same")
    same("heading", form.heading(), "Thank you")
    same("kept", form.kept(), [0, 0])
    form.press("Next person")
    same("progress", form.progress(), "0 of 41 answered")
    same("chosen", form.chosen(), {})
    same("written", form.browser.run("return [...document.querySelectorAll('textarea, input[type=text]')].map("
                                     "(field) => field.value).join('')"), "")
    same("warned", leaving_is_warned_of(form), False)


def find_somebodys_answers(form):
    """Answers that were left behind are announced to whoever opens the form next."""
    form.press("Start")
    form.choose("question-POL1", "2")
    form.open()
    same("notice", form.browser.run("return !!document.querySelector('.notice').offsetParent"), True)
    form.press("Go on")
    same("the answer", form.chosen(), {"question-POL1": "2"})
    form.open()
    form.press("Delete the answers from this phone")
    same("kept", form.kept(), [0, 0])


with Browser(scratch + "/browser") as browser:
    browser.requests()
    form = Form(browser, address)
    form.open()
    answers = fill_in(form)
    same("all answers", form.chosen(), answers)
    write_and_tell(form)
    go_back_to_unanswered(form)
    hand_over(form)
    delete(form)
    find_somebodys_answers(form)
    form.quiet()
print("answers given, kept, handed over twice and deleted")
