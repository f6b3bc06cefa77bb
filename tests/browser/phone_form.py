# SPDX-License-Identifier: MIT
# What the tests of the phone form share: making the form, and doing with it what a person does.
import json
import os
import re
import subprocess
import sys

from browser import ELEMENT, Browser

TAB, SPACE, ENTER, SHIFT, DOWN = "\ue004", " ", "\ue007", "\ue008", "\ue015"


def same(what, actual, expected):
    if actual != expected:
        raise AssertionError(f"{what}:\n  expected {expected!r}\n  got      {actual!r}")


def arguments():
    """The program, the reader of codes, the sources, a scratch folder."""
    program, read_code, source, scratch = sys.argv[1:5]
    os.makedirs(scratch, exist_ok=True)
    return program, read_code, source, scratch


def make_form(program, questionnaire, path, *options):
    subprocess.run([program, "form", questionnaire, "--quiet", "-o", path, *options], check=True)
    return "file://" + os.path.abspath(path)


def data_of(address):
    """What the page's script is given."""
    with open(address.removeprefix("file://"), encoding="utf-8") as file:
        return json.loads(re.search(r'<script type="application/json" id="form">(.*?)</script>', file.read(),
                                    re.DOTALL).group(1))


def sheet_of_code(read_code, questionnaire, code):
    """A code as column -> cell; the program must write the same code for what it read."""
    result = subprocess.run([read_code, questionnaire, code], capture_output=True, text=True)
    if result.returncode != 0:
        raise AssertionError(f"the program refuses the code {code}")
    header, row, again = result.stdout.splitlines()
    same("the program's code for the same answers", again, code)
    return dict(zip(header.split(","), row.split(",")))


class Form:
    """A browser with the form open."""

    def __init__(self, browser: Browser, address):
        self.browser = browser
        self.data = data_of(address)
        self.questions = [question for dimension in self.data["dimensions"] for question in dimension["questions"]]
        self.address = address

    def open(self):
        self.browser.open("about:blank")
        self.browser.open(self.address)

    def heading(self):
        return self.browser.run("return document.querySelector('main > section:not([hidden]) h1').textContent")

    def progress(self):
        return self.browser.text(".progress [role=status]")

    def press(self, words):
        """A visible button, by what it says."""
        element = self.browser.run(
            "return [...document.querySelectorAll('button')].filter("
            "(node) => node.textContent === arguments[0] && node.offsetParent)", words)
        same(f"buttons that say {words!r}", len(element), 1)
        self.browser.click_element(element[0][ELEMENT])

    def next(self):
        self.browser.click("main > section:not([hidden]) .steps .main")

    def choose(self, name, value):
        """name: question-POL1 or fact-role. The row is touched, not the small circle in it."""
        self.browser.click(f"input[name='{name}'][value='{value}'] + .face")

    def chosen(self):
        """By name, what is checked."""
        return self.browser.run(
            "return Object.fromEntries([...document.querySelectorAll('input:checked')].map("
            "(input) => [input.name, input.value]))")

    def speak(self, tag):
        self.browser.send("POST", f"/element/{self.browser.find(f'select option[value={tag}]')}/click", {})

    def code(self):
        return "-".join(self.browser.run(
            "return [...document.querySelectorAll('#code .group')].map((group) => group.textContent)"))

    def kept(self):
        """What the browser keeps beyond this page, and with it."""
        return self.browser.run("return [localStorage.length, sessionStorage.length]")

    def quiet(self):
        """Nothing was fetched but the form itself, and the console is empty."""
        strangers = [address for address in self.browser.requests()
                     if address.partition("#")[0] not in (self.address, "about:blank")
                     and not address.startswith("blob:null/")]
        same("requests", strangers, [])
        same("console", self.browser.console(), [])
