# SPDX-License-Identifier: MIT
# axe finds nothing in the HTML of any report, page of a community, of peers or of two communities, on a phone and on a
# screen, and the Nu checker nothing to correct. A picture of each is left in the scratch folder.
import glob
import os
import shutil
import subprocess
import sys

program, axe, nu, source, scratch = sys.argv[1:6]
sys.path.insert(0, os.path.join(source, "tests", "browser"))
from browser import Browser  # noqa: E402

RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {resultTypes: ['violations']}).then((result) => done({
  violations: result.violations.map((rule) => rule.id + ': ' + rule.help + ' '
      + rule.nodes.map((node) => node.html + ' ' + node.failureSummary).join(' | ')),
  passes: result.passes.length}), (error) => done({violations: [String(error)], passes: 0}));
"""

# Tables that are cut at their side, and a page that is wider than the window.
CUT = """
const cut = [...document.querySelectorAll('.table')].filter((box) => box.scrollWidth > box.clientWidth);
const page = document.documentElement;
return cut.map((box) => 'a table is cut: ' + box.getAttribute('aria-label'))
    .concat(page.scrollWidth > page.clientWidth ? ['the page is wider than the window'] : []);
"""

os.makedirs(scratch, exist_ok=True)
scratch = os.path.abspath(scratch)
with open(axe, encoding="utf-8") as file:
    axe_script = file.read()
names = sorted({os.path.basename(path).split(".")[0] for path in glob.glob(source + "/templates/report/*.md")})
pages, problems = [], []
for name in names:
    for languages in ("en", "fr", "fr,en"):
        page = f"{scratch}/report-{name}-{languages.replace(',', '-')}.html"
        subprocess.run([program, "report", source + "/examples/three-shores/assessment.yaml", "-t", name,
                        "-l", languages, "-o", page], check=True)
        pages.append(page)
network = os.path.join(scratch, "network")
shutil.rmtree(network, ignore_errors=True)
shutil.copytree(source + "/examples/community", network)
shutil.rmtree(network + "/members/torn-page")
for languages in ("en", "fr", "fr,en"):
    page = f"{scratch}/peers-{languages.replace(',', '-')}.html"
    subprocess.run([program, "peers", network + "/community.yaml", "-l", languages, "-o", page], check=True)
    pages.append(page)
subprocess.run([program, "peers", network + "/community.yaml", "--exchange", network + "/pages", "-f", "html"], check=True)
pages += sorted(glob.glob(network + "/pages/*.html"))
for languages in ("en", "fr", "en,fr"):
    out = f"{scratch}/community-{languages.replace(',', '-')}"
    shutil.rmtree(out, ignore_errors=True)
    subprocess.run([program, "community", network + "/community.yaml", "-l", languages, "-o", out, "--quiet"], check=True)
    for name in ("community", "members/koba", "members/quiet-harbour"):
        page = f"{out}-{os.path.basename(name)}.html"
        shutil.copy(f"{out}/{name}/report.html", page)
        pages.append(page)
shared = source + "/tests/cli/shared_communities/"
for languages in ("en", "fr", "es", "en,es"):
    page = f"{scratch}/communities-{languages.replace(',', '-')}.html"
    subprocess.run([program, "compare", shared + "lantern.json", shared + "south.json", "-l", languages, "-o", page], check=True)
    pages.append(page)
for width, screen in ((360, "phone"), (1100, "screen")):
    with Browser(scratch + "/report-browser", width=width, height=900) as browser:
        for page in pages:
            browser.open("file://" + page)
            browser.run(axe_script)
            result = browser.run_async(RUN)
            what = f"{os.path.basename(page)}, {screen}"
            problems.extend(f"{what}: {found}" for found in result["violations"])
            if result["passes"] == 0:
                problems.append(f"{what}: axe checked nothing")
            if screen == "screen":
                problems.extend(f"{what}: {found}" for found in browser.run(CUT))
            browser.screenshot(page[:-5] + f"-{screen}.png", whole=True)
checked = subprocess.run(["java", "-jar", nu, "--errors-only", *pages], capture_output=True, text=True)
if checked.returncode != 0:
    problems.extend(checked.stderr.splitlines() or [f"the Nu checker ended with {checked.returncode}"])
print(f"{len(pages)} reports examined on two screens, {len(problems)} problems")
sys.exit("\n".join(problems) if problems else 0)
