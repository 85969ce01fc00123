using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SpeechText.Lines;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace SpeechText.Word.Content;

/// <summary>
/// Goes through the elements of a part in their order, as Word shows them: insertions kept, deletions and hidden text left out,
/// of alternatives the first that has text, text boxes after the paragraph that they are anchored in, each cell of a table by itself.
/// </summary>
internal sealed class BodyReader(ILineSink sink, StyleSheet styles, ListNumbers numbers, Findings findings)
{
    private readonly ParagraphLines _lines = new(sink);
    private readonly List<NoteMark> _notes = [];
    private readonly List<TextBoxContent> _boxes = [];
    private readonly RunReader _runs = new(styles, findings);

    /// <summary>The notes referred to, in order.</summary>
    internal IReadOnlyList<NoteMark> Notes => _notes;

    internal void Read(OpenXmlElement part)
    {
        Children(part);
        EndParagraph();
    }

    private void Children(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            Read(child, paragraphStyle: null);
        }
    }

    private void Read(OpenXmlElement element, string? paragraphStyle)
    {
        switch (element)
        {
            case WordParagraph paragraph:
                ReadParagraph(paragraph);
                break;
            case TableRow row when row.TableRowProperties?.GetFirstChild<Deleted>() is not null:
                findings.HasTrackedChanges();
                break;
            case DeletedRun or MoveFromRun:
                findings.HasTrackedChanges();
                _lines.Hidden();
                break;
            case AltChunk or SubDocumentReference:
                findings.HasEmbeddedDocument();
                break;
            case TextBoxContent box:
                _boxes.Add(box);
                break;
            case AlternateContent alternatives:
                if (alternatives.ChildElements.FirstOrDefault(way => way.Descendants<Text>().Any()) is { } first)
                {
                    Inner(first, paragraphStyle);
                }

                break;
            case Run run:
                foreach (var found in _runs.Read(run, paragraphStyle, _lines, _notes))
                {
                    Read(found, paragraphStyle);
                }

                break;
            case DocumentFormat.OpenXml.Math.Text formula:
                _lines.Text(formula.Text, LineStyle.None);
                break;
            case ParagraphProperties or RunProperties or TableProperties or TableRowProperties or TableCellProperties or SectionProperties or SdtProperties or RubyContent:
                break;
            default:
                if (element is InsertedRun or MoveToRun)
                {
                    findings.HasTrackedChanges();
                }

                Inner(element, paragraphStyle);
                break;
        }
    }

    private void Inner(OpenXmlElement element, string? paragraphStyle)
    {
        foreach (var child in element.ChildElements)
        {
            Read(child, paragraphStyle);
        }
    }

    private void ReadParagraph(WordParagraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var style = styles.Of(properties);
        if (properties?.PageBreakBefore is { } before && (before.Val is null || before.Val.Value))
        {
            EndParagraph();
            sink.PageBreak();
        }

        if (!_lines.IsOpen)
        {
            var level = styles.HeadingLevel(properties);
            var isBullet = false;
            var label = IsDeleted(paragraph) ? null : numbers.Next(properties, out isBullet);
            _lines.Begin((level > 0 ? LineStyle.Heading : LineStyle.None) | (label is null ? LineStyle.None : LineStyle.ListItem), level);
            if (isBullet)
            {
                _lines.Mark(label + " ");
            }
            else if (!string.IsNullOrWhiteSpace(label))
            {
                _lines.Label(label + " ");
            }
        }

        Inner(paragraph, style);
        var mark = properties?.ParagraphMarkRunProperties;
        if (mark?.GetFirstChild<Deleted>() is not null || mark?.GetFirstChild<MoveFrom>() is not null)
        {
            findings.HasTrackedChanges();
            return;
        }

        EndParagraph();
        if (properties?.SectionProperties is { } section && section.GetFirstChild<SectionType>()?.Val?.Value != SectionMarkValues.Continuous)
        {
            sink.PageBreak();
        }
    }

    private void EndParagraph()
    {
        if (_lines.IsOpen)
        {
            _lines.End();
        }

        // A box may hold boxes.
        var boxes = _boxes.ToList();
        _boxes.Clear();
        foreach (var box in boxes)
        {
            Children(box);
            EndParagraph();
        }
    }

    // A paragraph of which nothing is left is not counted; one that never had anything is.
    private static bool IsDeleted(WordParagraph paragraph) => paragraph.Descendants<Run>().Any() && !paragraph.Descendants<Text>().Any();
}
