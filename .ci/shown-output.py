"""Checks that what a README shows of the console's output is what it printed: shown-output.py README PRINTED

The block after the first command is compared line by line; a line of one ellipsis stands for any lines in between.
"""
import pathlib
import re
import sys

readme, printed = (pathlib.Path(path).read_text(encoding="utf-8") for path in sys.argv[1:])
shown = re.search(r"^```console\n.*?^```$.*?^```text\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE)
if not shown:
    sys.exit("README: no output is shown after the first command")
pieces = [re.escape(piece) for piece in re.split(r"^…\n", shown[1], flags=re.MULTILINE)]
if not re.search(r"^" + r"(?:.*\n)*?".join(pieces), printed, re.MULTILINE):
    sys.exit("README: the output shown is not what the console prints")
print("README: the output shown is what the console prints")
