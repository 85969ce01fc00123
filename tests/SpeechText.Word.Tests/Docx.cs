using System.IO.Compression;

namespace SpeechText.Word.Tests;

/// <summary>
/// A Word document made in code, part by part, as small as one can be.
/// </summary>
internal sealed class Docx
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Namespaces = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    private readonly Dictionary<string, string> _parts = [];
    private readonly List<string> _overrides = [];
    private readonly List<string> _relations = [];

    internal Docx(string body, string end = "")
    {
        Document = $"""<?xml version="1.0" encoding="UTF-8"?><w:document {Namespaces}><w:body>{body}{end}</w:body></w:document>""";
    }

    internal string Document { get; set; }

    /// <summary>The type of the main part.</summary>
    internal string MainType { get; set; } = Types + "document.main+xml";

    /// <summary>A paragraph of one run.</summary>
    internal static string P(string text, string properties = "", string run = "") =>
        $"""<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>""";

    /// <summary>A run.</summary>
    internal static string R(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    internal Docx Styles(string styles) => Part("styles", "styles", $"<w:styles {Namespaces}>{styles}</w:styles>");

    internal Docx Numbering(string numbering) => Part("numbering", "numbering", $"<w:numbering {Namespaces}>{numbering}</w:numbering>");

    internal Docx Footnotes(string footnotes) => Part("footnotes", "footnotes", $"<w:footnotes {Namespaces}>{footnotes}</w:footnotes>");

    internal Docx Header(string id, string content) => Part("header", "header", $"<w:hdr {Namespaces}>{content}</w:hdr>", id);

    internal Docx Footer(string id, string content) => Part("footer", "footer", $"<w:ftr {Namespaces}>{content}</w:ftr>", id);

    internal Docx External(string kind, string target)
    {
        _relations.Add($"""<Relationship Id="x{_relations.Count}" Type="{Relations}{kind}" Target="{target}" TargetMode="External"/>""");
        return this;
    }

    internal Docx Raw(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    internal byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="{MainType}"/>{string.Concat(_overrides)}</Types>
                """);
            Add(zip, "_rels/.rels", Relationships($"""<Relationship Id="r1" Type="{Relations}officeDocument" Target="word/document.xml"/>"""));
            Add(zip, "word/_rels/document.xml.rels", Relationships(string.Concat(_relations)));
            Add(zip, "word/document.xml", Document);
            foreach (var (name, content) in _parts)
            {
                Add(zip, name, content);
            }
        }

        return stream.ToArray();
    }

    internal Transcript Read(WordOptions? word = null, ReadOptions? options = null) => WordTranscript.Load(new MemoryStream(Bytes()), word, options);

    private Docx Part(string kind, string type, string content, string? id = null)
    {
        var name = id ?? kind;
        _overrides.Add($"""<Override PartName="/word/{name}.xml" ContentType="{Types}{type}+xml"/>""");
        _relations.Add($"""<Relationship Id="{name}" Type="{Relations}{kind}" Target="{name}.xml"/>""");
        return Raw($"word/{name}.xml", content);
    }

    private static string Relationships(string relations) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>""";

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(content);
    }
}
