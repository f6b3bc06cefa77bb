# SPDX-License-Identifier: MIT
# A phone-sized Chromium driven over the WebDriver protocol (https://www.w3.org/TR/webdriver2/) with nothing
# but Python's own library. `with Browser(folder) as browser:` starts it with an empty profile below `folder`.
import base64
import json
import os
import shutil
import subprocess
import time
import urllib.error
import urllib.request

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
FLAGS = [
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions",
    "--disable-default-apps", "--disable-dev-shm-usage", "--no-default-browser-check", "--password-store=basic",
    "--metrics-recording-only", "--disable-features=Translate,OptimizationHints,MediaRouter",
]


class WebDriverError(Exception):
    pass


class Browser:
    """width, height: the screen in CSS pixels; dark: what the page is told about the reader's preference."""

    def __init__(self, folder, width=360, height=740, dark=False):
        self.folder = os.path.abspath(folder)
        self.width, self.height, self.dark = width, height, dark
        self.downloads = os.path.join(self.folder, "downloads")

    def __enter__(self):
        for name in ("chromedriver", "chromium"):
            if not shutil.which(name):
                raise SystemExit(f"{name} is missing: tools/packages.sh test installs it")
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.downloads)
        self.log = open(os.path.join(self.folder, "chromedriver.log"), "wb")
        self.driver = subprocess.Popen(["chromedriver", "--port=0"], stdout=subprocess.PIPE, stderr=self.log,
                                       env=dict(os.environ, HOME=self.folder, XDG_CONFIG_HOME=self.folder,
                                                XDG_CACHE_HOME=self.folder))
        try:
            self.address = f"http://127.0.0.1:{self._port()}"
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _port(self):
        """chromedriver chooses a free port and says which."""
        for line in self.driver.stdout:
            if b"started successfully on port" in line:
                return int(line.rstrip(b".\r\n").rsplit(b" ", 1)[1])
        raise SystemExit("chromedriver did not start: see " + self.log.name)

    def _start(self):
        options = {
            "binary": shutil.which("chromium"),
            "args": FLAGS + [f"--user-data-dir={self.folder}/profile"],
            "mobileEmulation": {"deviceMetrics": {"width": self.width, "height": self.height, "pixelRatio": 2}},
            "prefs": {"download.default_directory": self.downloads, "download.prompt_for_download": False},
        }
        answer = self._send("POST", "/session", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options, "unhandledPromptBehavior": "ignore",
            "goog:loggingPrefs": {"performance": "ALL", "browser": "ALL"}}}})
        self.session = "/session/" + answer["sessionId"]
        if self.dark:
            self.devtools("Emulation.setEmulatedMedia",
                          {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})

    def __exit__(self, *ignored):
        try:
            if hasattr(self, "session"):
                self._send("DELETE", self.session)
        except (WebDriverError, OSError):
            pass
        self.driver.terminate()
        try:
            self.driver.wait(10)
        except subprocess.TimeoutExpired:
            self.driver.kill()
        self.driver.stdout.close()
        self.log.close()

    def _send(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data, {"Content-Type": "application/json"},
                                         method=method)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=60) as response:
                return json.load(response)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise WebDriverError(f"{value['error']}: {value['message']}") from None

    def send(self, method, path, body=None):
        return self._send(method, self.session + path, body)

    def devtools(self, command, parameters):
        return self.send("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def open(self, address):
        self.send("POST", "/url", {"url": address})

    def reload(self):
        self.send("POST", "/refresh", {})

    def back(self):
        self.send("POST", "/back", {})

    def run(self, script, *arguments):
        return self.send("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def run_async(self, script, *arguments):
        return self.send("POST", "/execute/async", {"script": script, "args": list(arguments)})

    def find_all(self, selector):
        found = self.send("POST", "/elements", {"using": "css selector", "value": selector})
        return [element[ELEMENT] for element in found]

    def find(self, selector):
        found = self.find_all(selector)
        if len(found) != 1:
            raise AssertionError(f"{selector}: {len(found)} elements, expected 1")
        return found[0]

    def click(self, selector):
        self.click_element(self.find(selector))

    def click_element(self, element):
        """As a thumb does: scrolled to the middle of the screen, at its place; refused where something is over it."""
        self.run("arguments[0].scrollIntoView({block: 'center'})", {ELEMENT: element})
        self.send("POST", f"/element/{element}/click", {})

    def type(self, selector, text):
        self.send("POST", f"/element/{self.find(selector)}/value", {"text": text})

    def press(self, *keys):
        """Keys to whatever has the focus, one after the other."""
        actions = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.send("POST", "/actions", {"actions": [{"type": "key", "id": "keyboard", "actions": actions}]})

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0]).textContent", selector)

    def wait_for(self, what, condition, seconds=10):
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            value = condition()
            if value:
                return value
            time.sleep(0.05)
        raise AssertionError(f"waited {seconds} seconds in vain for {what}")

    def screenshot(self, path, whole=False):
        parameters = {"captureBeyondViewport": whole}
        if whole:
            height = self.run("return document.documentElement.scrollHeight")
            parameters["clip"] = {"x": 0, "y": 0, "width": self.width, "height": height, "scale": 1}
        with open(path, "wb") as file:
            file.write(base64.b64decode(self.devtools("Page.captureScreenshot", parameters)["data"]))

    def requests(self):
        """The addresses of all that pages asked for since the last call, but for the browser's own first page."""
        addresses = []
        for entry in self.send("POST", "/se/log", {"type": "performance"}):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                if not message["params"]["documentURL"].startswith("chrome:"):
                    addresses.append(message["params"]["request"]["url"])
        return addresses

    def console(self):
        """What the console says since the last call."""
        return [entry["message"] for entry in self.send("POST", "/se/log", {"type": "browser"})]
