"""The one command to set up and run sddesk; see `--help`. Only Python and pip are needed before it.

This file keeps to the syntax of very old Pythons, so that they can say in a sentence what is missing.
"""

import os
import subprocess
import sys

OLDEST = (3, 11)
NEWEST = (3, 14)


def suitable(version):
    """Whether the pinned versions were made for this Python, (major, minor)."""
    return OLDEST <= tuple(version[:2]) <= NEWEST


def other_pythons():
    """Command prefixes that may start a suitable Python, newest first."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        name = str(NEWEST[0]) + "." + str(minor)
        if os.name == "nt":
            yield ["py", "-" + name]
            continue
        for folder in os.environ.get("PATH", "").split(os.pathsep):
            path = os.path.join(folder, "python" + name)
            if os.access(path, os.X_OK):
                yield [path]


def starts(command):
    """Whether `command` is a working Python, and not the stub of a version manager."""
    with open(os.devnull, "w") as nowhere:
        try:
            return subprocess.call(command + ["-c", "import ssl, venv"], stdout=nowhere, stderr=nowhere) == 0
        except OSError:
            return False


def use_other_python():
    """Hand over to a suitable Python if this machine has one; otherwise say what is wrong and return 1."""
    version = ".".join(str(part) for part in sys.version_info[:3])
    age = "too old" if tuple(sys.version_info[:2]) < OLDEST else "newer than the tested versions"
    for command in other_pythons():
        if starts(command):
            sys.stderr.write("sddesk: Python " + version + " is " + age + "; using " + " ".join(command) + ".\n")
            sys.stderr.flush()
            return subprocess.call(command + [os.path.abspath(__file__)] + sys.argv[1:])
    wanted = " to ".join(".".join(str(part) for part in edge) for edge in (OLDEST, NEWEST))
    sys.stderr.write(
        "sddesk: Python " + version + " (" + sys.executable + ") is " + age + ": sddesk needs Python " + wanted + ".\n"
        "        Install one of these (python.org, or your system's packages) and run the same command again.\n"
    )
    return 1


if __name__ == "__main__":
    if not suitable(sys.version_info):
        sys.exit(use_other_python())
    from launcher import main

    sys.exit(main(sys.argv[1:]))
