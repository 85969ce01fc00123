using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SpeechText.Lines;

namespace SpeechText.Word.Content;

/// <summary>
/// Reads the runs of a paragraph: their characters, tabs and breaks. The codes of fields are left out, what the fields show is kept.
/// </summary>
internal sealed class RunReader(StyleSheet styles, Findings findings)
{
    private const char HyphenWithoutBreak = '\u2011';

    // One entry a field that is open: true while its code is being given, false once its result is.
    private readonly Stack<bool> _fields = new();
    private int _codes;

    /// <summary>Reads a run.</summary>
    /// <returns>What is in the run and is no text of it: drawings, with their text boxes.</returns>
    internal IEnumerable<OpenXmlElement> Read(Run run, string? paragraphStyle, ParagraphLines lines, List<NoteMark> notes)
    {
        var properties = run.RunProperties;
        var isHidden = styles.Is<Vanish>(properties, paragraphStyle);
        var style = (styles.Is<Bold>(properties, paragraphStyle) ? LineStyle.Bold : LineStyle.None)
            | (styles.Is<Italic>(properties, paragraphStyle) ? LineStyle.Italic : LineStyle.None);
        foreach (var element in run.ChildElements)
        {
            if (element is FieldChar field)
            {
                Follow(field);
            }
            else if (isHidden || _codes > 0)
            {
                lines.Hidden();
            }
            else if (element is Drawing or Picture or EmbeddedObject or AlternateContent or Ruby)
            {
                yield return element;
            }
            else if (element is FootnoteEndnoteReferenceType reference)
            {
                var mark = new NoteMark(reference.Id?.Value ?? 0, reference is EndnoteReference, $"[{notes.Count + 1}]");
                notes.Add(mark);
                lines.Mark(mark.Label);
            }
            else
            {
                Write(element, style, lines);
            }
        }
    }

    private void Write(OpenXmlElement element, LineStyle style, ParagraphLines lines)
    {
        switch (element)
        {
            case Text text:
                lines.Text(text.Text, style);
                break;
            case TabChar or PositionalTab:
                lines.Text("\t", style);
                break;
            case Break { Type.Value: BreakValues.Page }:
                lines.PageBreak();
                break;
            case Break or CarriageReturn:
                lines.Break();
                break;
            case NoBreakHyphen:
                lines.Text(HyphenWithoutBreak.ToString(), style);
                break;
            case SymbolChar symbol:
                lines.Text(Glyph(symbol), style);
                break;
            case DeletedText:
                findings.HasTrackedChanges();
                lines.Hidden();
                break;
        }
    }

    private void Follow(FieldChar field)
    {
        var type = field.FieldCharType?.Value;
        if (type == FieldCharValues.Begin)
        {
            _fields.Push(true);
            _codes++;
        }
        else if (_fields.Count > 0)
        {
            _codes -= _fields.Pop() ? 1 : 0;
            if (type == FieldCharValues.Separate)
            {
                _fields.Push(false);
            }
        }
    }

    // A symbol font has its signs at places of its own: only bullets are at the same place in all that are in use.
    private static string Glyph(SymbolChar symbol) => symbol.Char?.Value?.ToUpperInvariant() switch
    {
        "F0B7" or "F0A7" or "F06E" or "F076" or "F0D8" => "•",
        _ => "\uFFFD",
    };
}
