# SPDX-License-Identifier: MIT
"""A coordinator at work in a folder of its own: what the tests of `community` share.

The arguments of the test are PROGRAM SOURCE SCRATCH WHAT.
"""
import html, os, pty, re, resource, shutil, signal, stat, subprocess, sys
from pathlib import Path

program, source, scratch, what = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
shutil.rmtree(scratch, ignore_errors=True)
scratch.mkdir(parents=True)
os.chdir(scratch)


def run(*words, status=0, **more):
    done = subprocess.run([program, *words], capture_output=True, text=True, **more)
    if status is not None:
        assert done.returncode == status, (words, done.returncode, done.stderr)
    return done


def is_in(said, done, stream="stderr"):
    got = getattr(done, stream)
    assert said in got, f"expected\n{said}\ngot\n{got}"


def files(folder):
    """Every file by its name within the folder, with its bytes."""
    folder = Path(folder)
    return {str(p.relative_to(folder)): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def times(folder):
    return {str(p): p.stat().st_mtime_ns for p in Path(folder).rglob("*") if p.is_file()}


def words_of(page):
    """The text of a page without its pictures and marks."""
    text = re.sub(r"<(style|svg)\b.*?</\1>", " ", page, flags=re.S)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


def copy_example():
    shutil.copytree(source / "examples/community", "net")
    return "net/community.yaml"


def check_whole(folder, *versions):
    """No file is half: each has the bytes that one of the undisturbed runs gave it."""
    for path in sorted(Path(folder).rglob("*")):
        name = str(path.relative_to(folder))
        if "/." in name or name.startswith(".") or path.is_dir():
            continue
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            continue
        assert any(content == version.get(name) for version in versions), f"{name} is half or wrong"


def limit_files(size):
    """No file may grow larger, in the process that calls it."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def interrupt_on_a_terminal(words):
    """Once the bar is there, and before the program is through."""
    for _ in range(50):
        shutil.rmtree("out", ignore_errors=True)
        terminal, side = pty.openpty()
        process = subprocess.Popen(words, stderr=side)
        os.close(side)
        shown, is_sent = b"", False
        try:
            while block := os.read(terminal, 4096):
                shown += block
                if b"writing" in shown and not is_sent:
                    process.send_signal(signal.SIGINT)
                    is_sent = True
        except OSError:  # the end of a terminal
            os.close(terminal)
        ending = process.wait()
        if ending != 0:
            return ending, shown.decode()
    raise AssertionError("never caught")


def mode(path):
    return stat.S_IMODE(os.stat(path).st_mode)
