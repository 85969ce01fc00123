"""Looks into the packages and their symbols: inspect-package.py FOLDER [--same-as FOLDER] [--source-link PREFIX]"""
import argparse
import pathlib
import sys
import uuid
import xml.etree.ElementTree as ET
import zipfile

EMBEDDED_SOURCE = uuid.UUID("0e8a571b-6926-466e-b4ad-8ab04611f5fe").bytes_le
SOURCE_LINK = uuid.UUID("cc110556-a091-4d38-9fec-25ab9a351a6a").bytes_le


class Made:
    """What a package is to be: its id, what it depends on beside the core, its readme, and how much of it is documented at least."""
    def __init__(self, id, depends, folder, members):
        self.id, self.depends, self.readme, self.members = id, depends, pathlib.Path(folder) / "README.md", members
        self.dll, self.xml, self.pdb = (f"lib/net10.0/{id}.{kind}" for kind in ("dll", "xml", "pdb"))


ALL = [
    Made("SpeechText", ["AngleSharp", "Humanizer.Core"], ".", 100),
    Made("SpeechText.Pdf", ["SpeechText"], "src/SpeechText.Pdf", 10),
    Made("SpeechText.Word", ["DocumentFormat.OpenXml", "SpeechText", "System.IO.Packaging"], "src/SpeechText.Word", 10),
]


class Package:
    def __init__(self, folder, made, ending):
        self.made = made
        found = sorted(pathlib.Path(folder).glob(f"{made.id}.[0-9]*.{ending}"))
        assert len(found) == 1, f"one .{ending} of {made.id} in {folder}, not {len(found)}"
        self.zip = zipfile.ZipFile(found[0])
        self.names = self.zip.namelist()

    def read(self, name):
        assert name in self.names, f"{self.zip.filename} has no {name}: {self.names}"
        return self.zip.read(name)

    def metadata(self):
        root = ET.fromstring(self.read(f"{self.made.id}.nuspec"))
        for element in root.iter():
            element.tag = element.tag.rpartition("}")[2]
        return root.find("metadata")


def check_contents(library, symbols):
    made, about = library.made, library.metadata()
    licence = about.find("license")
    assert (licence.get("type"), licence.text) == ("expression", "MIT"), "the licence expression is MIT"
    assert about.findtext("readme") == "README.md", "the readme is README.md"
    assert library.read("README.md") == made.readme.read_bytes(), f"README.md is {made.readme}"
    assert library.read("LICENSE").startswith(b"MIT License"), "LICENSE is the MIT licence"
    for word in ("description", "authors", "tags", "copyright"):
        assert about.findtext(word), f"the package has {word}"
    groups = about.findall("dependencies/group")
    assert [g.get("targetFramework") for g in groups] == ["net10.0"], "net10.0 alone"
    depends = sorted(d.get("id") for d in groups[0])
    assert depends == made.depends, f"depends on {made.depends} alone, not {depends}"
    core = [d.get("version") for d in groups[0] if d.get("id") == "SpeechText"]
    assert core in ([], [f"[{about.findtext('version')}]"]), f"the core of its own version and no other, not {core}"
    assert [n for n in library.names if n.startswith("lib/")] == [made.dll, made.xml], "one assembly with its XML docs"
    documented = ET.fromstring(library.read(made.xml)).findall("members/member")
    assert len(documented) >= made.members, "the XML docs hold the members"
    repository = about.find("repository")
    assert repository is not None and repository.get("commit"), "the commit is recorded"
    assert library.metadata().findtext("version") == symbols.metadata().findtext("version"), "library and symbols are of one version"
    assert EMBEDDED_SOURCE in symbols.read(made.pdb), "the symbols hold the sources"
    own = {n for n in library.names if not n.startswith(("_rels/", "package/", "[")) and not n.endswith(".nuspec")}
    print(f"{made.id} {about.findtext('version')}: {', '.join(sorted(own))}; {len(documented)} members documented; depends on {', '.join(depends)}")
    print(f"symbols: {made.pdb}, {len(symbols.read(made.pdb)):,} bytes, sources embedded; commit {repository.get('commit')[:10]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--same-as")
    parser.add_argument("--source-link")
    options = parser.parse_args()
    for made in ALL:
        check(made, options)


def check(made, options):
    library, symbols = Package(options.folder, made, "nupkg"), Package(options.folder, made, "snupkg")
    if options.same_as:
        other = Package(options.same_as, made, "nupkg"), Package(options.same_as, made, "snupkg")
        for package, twin, name in ((library, other[0], made.dll), (library, other[0], made.xml), (symbols, other[1], made.pdb)):
            assert package.read(name) == twin.read(name), f"{name} is the same wherever it is built"
        print(f"{made.id}: deterministic: the same assembly, docs and symbols from another folder")
    elif options.source_link:
        pdb = symbols.read(made.pdb)
        assert SOURCE_LINK in pdb and options.source_link.encode() in pdb, "Source Link maps the sources to the remote"
        print(f"{made.id}: Source Link: the sources at {options.source_link}")
    else:
        check_contents(library, symbols)


try:
    main()
except AssertionError as wrong:
    sys.exit(f"package: not so: {wrong}")
