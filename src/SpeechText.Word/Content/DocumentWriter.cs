using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SpeechText.Lines;
using SpeechText.Word.Container;

namespace SpeechText.Word.Content;

/// <summary>
/// Writes the text of a document: the heads of its pages, the body, the notes, the feet of its pages. All but the body is furniture,
/// since none of it is said.
/// </summary>
internal static class DocumentWriter
{
    internal static (string Source, LineDocument Document) Write(WordprocessingDocument package, int maximumNesting)
    {
        var main = package.MainDocumentPart ?? throw new InvalidDataException("There is no main part.");
        if (!main.ContentType.Contains("word", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidDataException("The main part is of another application.");
        }

        var document = Part.Root<Document>(main, maximumNesting) ?? throw new InvalidDataException("The main part is no document.");
        var styles = new StyleSheet(Part.Root<Styles>(main.StyleDefinitionsPart, maximumNesting));
        var numbering = Part.Root<Numbering>(main.NumberingDefinitionsPart, maximumNesting);
        var writer = new LineWriter();
        var findings = new Findings();

        var sections = document.Descendants<SectionProperties>().ToList();
        WritePageParts<HeaderReference>(sections);
        var body = new BodyReader(new BodyLines(writer), styles, new ListNumbers(numbering, styles), findings);
        body.Read(document.Body ?? throw new InvalidDataException("The document has no body."));
        WriteNotes(body.Notes);
        WritePageParts<FooterReference>(sections);
        findings.AddOutside(main);
        return writer.Build(findings.Diagnostics);

        void WritePageParts<T>(List<SectionProperties> all)
            where T : HeaderFooterReferenceType
        {
            foreach (var id in all.SelectMany(section => section.Elements<T>()).Select(reference => reference.Id?.Value).OfType<string>().Distinct())
            {
                if (main.TryGetPartById(id, out var part))
                {
                    WritePart(Part.Root<OpenXmlPartRootElement>(part, maximumNesting));
                }
            }
        }

        void WriteNotes(IReadOnlyList<NoteMark> marks)
        {
            var footnotes = ById(Part.Root<Footnotes>(main.FootnotesPart, maximumNesting));
            var endnotes = ById(Part.Root<Endnotes>(main.EndnotesPart, maximumNesting));
            foreach (var mark in marks)
            {
                WritePart((mark.IsEndnote ? endnotes : footnotes).GetValueOrDefault(mark.Id), mark.Label);
            }
        }

        void WritePart(OpenXmlElement? part, string? label = null)
        {
            if (part is not null)
            {
                new BodyReader(new PageLines(writer, label), styles, new ListNumbers(numbering, styles), findings).Read(part);
            }
        }
    }

    private static Dictionary<long, FootnoteEndnoteType> ById(OpenXmlElement? notes)
    {
        var all = new Dictionary<long, FootnoteEndnoteType>();
        foreach (var note in notes?.Elements<FootnoteEndnoteType>() ?? [])
        {
            all.TryAdd(note.Id?.Value ?? 0, note);
        }

        return all;
    }
}
