"""Takes the first C# sample of a README and what it prints: first-sample.py README PROGRAM EXPECTED"""
import pathlib
import re
import sys

readme, program, expected = sys.argv[1:]
text = pathlib.Path(readme).read_text(encoding="utf-8")
sample = re.search(r"^```csharp\n(.*?)^```\n+```text\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
if not sample:
    sys.exit(f"{readme} has no C# sample followed by what it prints")
pathlib.Path(program).write_text(sample[1], encoding="utf-8")
pathlib.Path(expected).write_text(sample[2], encoding="utf-8")
