#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Types answers into `ask` at a pseudo-terminal as a person would: goes back, corrects, and is interrupted in
every way there is.   usage: ask_terminal.py PROGRAM SCRATCH"""
import fcntl
import os
import pty
import re
import resource
import select
import shutil
import signal
import struct
import sys
import termios
import time

PROGRAM, SCRATCH = sys.argv[1], sys.argv[2]
QUESTIONNAIRE = """questionnaire: small
version: 1.0.0
title: {en: Small, fr: Petit}
languages: [en, fr]
scale: {min: 0, max: 5}
facts: [{id: office, name: {en: Office, fr: Bureau}, values: {hq: {en: HQ, fr: Siège}, field: {en: Field, fr: Terrain}}}]
dimensions:
  - id: POL
    name: {en: Policy, fr: Politique}
    questions: [{id: POL1, text: {en: One, fr: Un}}, {id: POL2, text: {en: Two, fr: Deux}}]
  - id: LEA
    name: {en: Leading, fr: Direction}
    questions: [{id: LEA1, text: {en: Three, fr: Trois}}]
"""
HEADER = "respondent,POL1,POL2,LEA1\n"
UP = "\x1b[A"


class Typist:
    """The program at a terminal of its own, 80 by 24."""

    def __init__(self, *arguments, file_limit=None, **environment):
        self.seen = ""
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            if file_limit is not None:
                signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
                resource.setrlimit(resource.RLIMIT_FSIZE, (file_limit, resource.RLIM_INFINITY))
            variables = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
            variables.update(TERM="xterm", **environment)
            os.execve(PROGRAM, [PROGRAM, "ask", *arguments], variables)
        self.before = termios.tcgetattr(self.terminal)

    def read(self, seconds):
        ready, _, _ = select.select([self.terminal], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self.terminal, 65536)
        except OSError:
            return False
        self.seen += data.decode("utf-8", "replace")
        return bool(data)

    def sees(self, text):
        """Waits until the text is on the screen since the last key."""
        end = time.time() + 20
        while text not in plain(self.seen):
            if time.time() > end or not self.read(max(0.0, end - time.time())):
                fail(f"waited for {text!r}, saw {plain(self.seen)!r}")
        return self

    def types(self, keys, sees=None):
        self.seen = ""
        os.write(self.terminal, keys.encode())
        return self.sees(sees) if sees else self

    def ends(self):
        """Waits for the end; returns the exit status, or minus the signal."""
        end = time.time() + 20
        while True:
            self.read(0.05)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                while self.read(0.05):
                    pass
                break
            if time.time() > end:
                fail(f"the program does not end; saw {plain(self.seen)!r}")
        return os.waitstatus_to_exitcode(status)

    def is_restored(self):
        return termios.tcgetattr(self.terminal) == self.before


def plain(text):
    return re.sub(r"\x1b\[[?0-9;]*[A-Za-z]", "", text)


def fail(what):
    print(what, file=sys.stderr)
    sys.exit(1)


def equal(what, expected, got):
    if expected != got:
        fail(f"{what}: expected {expected!r}, got {got!r}")


def sheet(name="a.csv"):
    with open(name, encoding="utf-8") as file:
        return file.read()


def is_clean():
    equal("files", [], [name for name in os.listdir(".") if name.startswith(".")])


def begin(case):
    folder = os.path.join(SCRATCH, case)
    os.makedirs(folder)
    os.chdir(folder)
    with open("q.yaml", "w", encoding="utf-8") as file:
        file.write(QUESTIONNAIRE)


def back_and_correct():
    typist = Typist("q.yaml", "-o", "a.csv", "--facts", "office").sees("Person 1")
    typist.types("\r", "Office").types("2", "One").types("3", "Two").types(UP, "Now: 3")
    typist.types("4", "Two").types("d", "Three").types("\x7f", "Now").types("\r", "Three").types(" ", "without an answer")
    typist.types("lea1\r", "Three").types("n", "1 not applicable").types("\r", "_r1")
    typist.types("camina7\r", "Office").types("1", "One").types("0", "Two").types("9", "! 0 to 5").types("1", "Three")
    typist.types("5", "3 levels").types("\r", "amina7 is kept").types("f")
    equal("status", 0, typist.ends())
    equal("terminal restored", True, typist.is_restored())
    equal("sheet", "respondent,office,POL1,POL2,LEA1\n_r1,field,4,DK,NA\namina7,hq,0,1,5\n", sheet())
    if "\x1b[?1049l" not in typist.seen or "2 people added" not in typist.seen:
        fail(f"the last words: {typist.seen!r}")
    is_clean()


def in_french_without_colours():
    typist = Typist("q.yaml", "-o", "a.csv", "-l", "fr", NO_COLOR="1").sees("Personne 1")
    typist.types("\r", "Un").types("n", "Deux").types("s", "Trois").types("3", "niveaux").types("\r", "Gardé").types("f")
    equal("status", 0, typist.ends())
    equal("sheet", HEADER + "_r1,DK,NA,3\n", sheet())
    equal("colours", None, re.search(r"\x1b\[[0-9;]*m", typist.seen))


def in_spanish():
    typist = Typist("men-and-masculinities", "-o", "a.csv", "-l", "es").sees("Persona 1")
    typist.types("\r", "Las organizaciones de derechos").types("n", "Cuando las mujeres").types("x", "Nuestros fondos")
    typist.types("9", "de 0 a 5, n o x, por favor").types("5", "posiciones de poder").types("\x04", "continuar con esta persona").types("f")
    typist.ends()
    room = Typist("men-and-masculinities", "--agreed", "-o", "agreed.yaml", "-l", "es").sees("¿Dónde estamos?")
    room.types("2,5\r", "¿Por qué?").types("\r", "Prácticas").types("\x1b", "Lo que la sala acuerda").types("\r")
    equal("status", 0, room.ends())
    equal("agreed", "MAC: {level: 2.5}\n", without_comments(sheet("agreed.yaml")))


def interrupted_by(number):
    typist = Typist("q.yaml", "-o", "a.csv").sees("Person 1")
    typist.types("\r", "One").types("1", "Two").types("2", "Three").types("3", "3 levels").types("\r", "_r1")
    typist.types("\r", "One").types("4", "Two")
    if number == signal.SIGINT:
        os.write(typist.terminal, b"\x03")
    else:
        os.kill(typist.pid, number)
    equal("status", -number, typist.ends())
    equal("terminal restored", True, typist.is_restored())
    equal("sheet", HEADER + "_r1,1,2,3\n", sheet())
    again = Typist("q.yaml", "-o", "a.csv").sees("This person was begun on").types("\r", "Two")
    again.types("5", "Three").types("5", "3 levels").types("\r", "_r2").types("f")
    equal("status", 0, again.ends())
    equal("sheet", HEADER + "_r1,1,2,3\n_r2,4,5,5\n", sheet())
    is_clean()


def killed_in_the_middle_of_a_pile():
    with open("a.csv", "w", encoding="utf-8", newline="") as file:
        file.write("respondent;LEA1;POL1;POL2\r\nbo;1;2;3\r\n")
    typist = Typist("q.yaml", "-o", "a.csv").sees("Person 1")
    for person in range(1, 8):
        typist.types("\r", "One").types("1", "Two").types("2", "Three").types(str(person % 6), "3 levels")
        typist.types("\r", f"_r{person}")
    typist.types("\r", "One").types("4", "Two")
    os.kill(typist.pid, signal.SIGKILL)
    equal("status", -signal.SIGKILL, typist.ends())
    with open(".a.csv.journal", "ab") as file:
        file.write(b"person _r8,1,2")  # what a power cut leaves
    equal("mode", 0o600, os.stat(".a.csv.journal").st_mode & 0o777)
    again = Typist("q.yaml", "-o", "a.csv").sees("7 people typed on").sees("Person 8")
    other = Typist("q.yaml", "-o", "a.csv").sees("somebody is typing answers into this sheet already")
    equal("status of the second", 1, other.ends())
    again.types("\r", "One").types("5", "Two").types("5", "Three").types("5", "3 levels").types("\r", "_r8").types("f")
    equal("status", 0, again.ends())
    rows = "".join(f"_r{person};{person % 6};1;2\r\n" for person in range(1, 8))
    with open("a.csv", encoding="utf-8", newline="") as file:
        equal("sheet", "respondent;LEA1;POL1;POL2\r\nbo;1;2;3\r\n" + rows + "_r8;5;5;5\r\n", file.read())
    is_clean()


def terminal_goes_away():
    typist = Typist("q.yaml", "-o", "a.csv").sees("Person 1")
    typist.types("\r", "One").types("1", "Two").types("2", "Three").types("3", "3 levels").types("\r", "_r1")
    os.close(typist.terminal)
    _, status = os.waitpid(typist.pid, 0)
    equal("sheet", HEADER + "_r1,1,2,3\n", sheet())
    is_clean()


def stopped_and_called_back():
    typist = Typist("q.yaml", "-o", "a.csv").sees("Person 1").types("\r", "One").types("1", "Two")
    os.kill(typist.pid, signal.SIGTSTP)
    os.waitpid(typist.pid, os.WUNTRACED)
    typist.read(0.2)
    equal("terminal restored while stopped", True, typist.is_restored())
    typist.seen = ""
    os.kill(typist.pid, signal.SIGCONT)
    typist.sees("Two").types("2", "Three").types("3", "3 levels").types("\r", "_r1").types("f")
    equal("status", 0, typist.ends())
    equal("sheet", HEADER + "_r1,1,2,3\n", sheet())


def disk_full():
    typist = Typist("q.yaml", "-o", "a.csv", file_limit=140).sees("Person 1")
    typist.types("\r", "One").types("1", "Two").types("2", "Three").types("3", "3 levels").types("\r", "_r1")
    typist.types("\r", "One").types("4", "Two").types("5", "Three").types("0", "3 levels").types("\r", "cannot be written")
    with open(".a.csv.journal", encoding="utf-8") as file:
        equal("people in the journal", 1, file.read().count("person "))
    resource.prlimit(typist.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    typist.types("\r", "_r2").types("f")
    equal("status", 0, typist.ends())
    equal("sheet", HEADER + "_r1,1,2,3\n_r2,4,5,0\n", sheet())


def room():
    files = ["q.yaml", "--agreed", "-o", "agreed.yaml", "--targets", "targets.yaml"]
    typist = Typist(*files).sees("Policy")
    typist.types("2,5\r", "Why").types('because "so": é\r', "be?").types("4\r", "By when").types("2027-06-30\r", "Leading")
    typist.types("1\r", "Why")
    os.kill(typist.pid, signal.SIGKILL)
    typist.ends()
    agreed = 'POL: {level: 2.5, why: "because \\"so\\": é"}\n'
    equal("agreed", agreed + "LEA: {level: 1}\n", without_comments(sheet("agreed.yaml")))
    equal("targets", "POL: {level: 4, by: 2027-06-30}\n", without_comments(sheet("targets.yaml")))
    again = Typist(*files).sees("Now: 2.5").types("\x1b", "What the room agrees on").types("lea\r", "Now: 1")
    again.types("2\r", "Why").types("\r", "be?").types("\r", "What the room agrees on").types("\r")
    equal("status", 0, again.ends())
    equal("terminal restored", True, again.is_restored())
    equal("agreed", agreed + "LEA: {level: 2}\n", without_comments(sheet("agreed.yaml")))
    equal("mode", 0o600, os.stat("agreed.yaml").st_mode & 0o777)


def without_comments(text):
    return "".join(line + "\n" for line in text.splitlines() if not line.startswith("#"))


shutil.rmtree(SCRATCH, ignore_errors=True)
CASES = {
    "back_and_correct": back_and_correct,
    "french": in_french_without_colours,
    "spanish": in_spanish,
    "sigint": lambda: interrupted_by(signal.SIGINT),
    "sigterm": lambda: interrupted_by(signal.SIGTERM),
    "sighup": lambda: interrupted_by(signal.SIGHUP),
    "sigkill": killed_in_the_middle_of_a_pile,
    "hang_up": terminal_goes_away,
    "stopped": stopped_and_called_back,
    "disk_full": disk_full,
    "room": room,
}
SCRATCH = os.path.abspath(SCRATCH)
for name, case in CASES.items():
    print(name, flush=True)
    begin(name)
    case()
