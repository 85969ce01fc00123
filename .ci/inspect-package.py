"""Looks into the SpeechText package and its symbols: inspect-package.py FOLDER [--same-as FOLDER] [--source-link PREFIX]"""
import argparse
import pathlib
import sys
import uuid
import xml.etree.ElementTree as ET
import zipfile

EMBEDDED_SOURCE = uuid.UUID("0e8a571b-6926-466e-b4ad-8ab04611f5fe").bytes_le
SOURCE_LINK = uuid.UUID("cc110556-a091-4d38-9fec-25ab9a351a6a").bytes_le
DLL, XML, PDB = (f"lib/net10.0/SpeechText.{kind}" for kind in ("dll", "xml", "pdb"))


class Package:
    def __init__(self, folder, ending):
        found = sorted(pathlib.Path(folder).glob(f"SpeechText.*.{ending}"))
        assert len(found) == 1, f"one .{ending} in {folder}, not {len(found)}"
        self.zip = zipfile.ZipFile(found[0])
        self.names = self.zip.namelist()

    def read(self, name):
        assert name in self.names, f"{self.zip.filename} has no {name}: {self.names}"
        return self.zip.read(name)

    def metadata(self):
        root = ET.fromstring(self.read("SpeechText.nuspec"))
        for element in root.iter():
            element.tag = element.tag.rpartition("}")[2]
        return root.find("metadata")


def check_contents(library, symbols):
    about = library.metadata()
    licence = about.find("license")
    assert (licence.get("type"), licence.text) == ("expression", "MIT"), "the licence expression is MIT"
    assert about.findtext("readme") == "README.md", "the readme is README.md"
    assert library.read("README.md") == pathlib.Path("README.md").read_bytes(), "README.md is the repository's"
    assert library.read("LICENSE").startswith(b"MIT License"), "LICENSE is the MIT licence"
    for word in ("description", "authors", "tags", "copyright"):
        assert about.findtext(word), f"the package has {word}"
    groups = about.findall("dependencies/group")
    assert [g.get("targetFramework") for g in groups] == ["net10.0"], "net10.0 alone"
    depends = sorted(d.get("id") for d in groups[0])
    assert depends == ["AngleSharp", "Humanizer.Core"], f"depends on AngleSharp and Humanizer.Core alone, not {depends}"
    assert [n for n in library.names if n.startswith("lib/")] == [DLL, XML], "one assembly with its XML docs"
    documented = ET.fromstring(library.read(XML)).findall("members/member")
    assert len(documented) > 100, "the XML docs hold the members"
    repository = about.find("repository")
    assert repository is not None and repository.get("commit"), "the commit is recorded"
    assert library.metadata().findtext("version") == symbols.metadata().findtext("version"), "library and symbols are of one version"
    assert EMBEDDED_SOURCE in symbols.read(PDB), "the symbols hold the sources"
    own = {n for n in library.names if not n.startswith(("_rels/", "package/", "[")) and not n.endswith(".nuspec")}
    print(f"SpeechText {about.findtext('version')}: {', '.join(sorted(own))}; {len(documented)} members documented; depends on {', '.join(depends)}")
    print(f"symbols: {PDB}, {len(symbols.read(PDB)):,} bytes, sources embedded; commit {repository.get('commit')[:10]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--same-as")
    parser.add_argument("--source-link")
    options = parser.parse_args()
    library, symbols = Package(options.folder, "nupkg"), Package(options.folder, "snupkg")
    if options.same_as:
        other = Package(options.same_as, "nupkg"), Package(options.same_as, "snupkg")
        for package, twin, name in ((library, other[0], DLL), (library, other[0], XML), (symbols, other[1], PDB)):
            assert package.read(name) == twin.read(name), f"{name} is the same wherever it is built"
        print("deterministic: the same assembly, docs and symbols from another folder")
    elif options.source_link:
        pdb = symbols.read(PDB)
        assert SOURCE_LINK in pdb and options.source_link.encode() in pdb, "Source Link maps the sources to the remote"
        print(f"Source Link: the sources at {options.source_link}")
    else:
        check_contents(library, symbols)


try:
    main()
except AssertionError as wrong:
    sys.exit(f"package: not so: {wrong}")
