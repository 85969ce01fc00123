using System.Globalization;
using System.Xml;
using SpeechText.Pdf.Script;

namespace SpeechText.Pdf.Layout;

/// <summary>
/// Reads what <c>pdftotext -bbox-layout</c> puts out: pages of flows of blocks of lines of words, each with its box.
/// <code>
/// &lt;word xMin="144.02" yMin="102.82" xMax="279.31" yMax="138.24"&gt;STATEMENT&lt;/word&gt;
/// </code>
/// </summary>
internal static class BoxReader
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true, IgnoreComments = true };

    /// <exception cref="XmlException">It is not what the tool puts out.</exception>
    internal static List<Page> Read(string boxes)
    {
        // What stands before is the document's own title and keywords, which the tool writes as they are, well-formed or not.
        var start = boxes.LastIndexOf("<doc>", StringComparison.Ordinal);
        var end = boxes.LastIndexOf("</doc>", StringComparison.Ordinal);
        if (start < 0 || end < start)
        {
            throw new XmlException("There is no document in it.");
        }

        var pages = new List<Page>();
        using var text = new StringReader(Characters.Allowed(boxes[start..(end + "</doc>".Length)]));
        using var reader = XmlReader.Create(text, Settings);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Name == "page")
            {
                pages.Add(ReadPage(reader));
            }
        }

        return pages;
    }

    private static Page ReadPage(XmlReader reader)
    {
        var page = new Page(Number(reader, "width"), Number(reader, "height"), []);
        if (reader.IsEmptyElement)
        {
            return page;
        }

        List<Word> words = [];
        var block = -1;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Name == "page"))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.Name == "word" && !reader.IsEmptyElement)
            {
                var (left, right, top, bottom) = (Number(reader, "xMin"), Number(reader, "xMax"), Number(reader, "yMin"), Number(reader, "yMax"));
                reader.Read();
                if (reader.NodeType == XmlNodeType.Text && Characters.Printed(reader.Value) is { Length: > 0 } printed)
                {
                    words.Add(new Word(printed, left, right, top, bottom));
                }
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.Name == "block")
            {
                block++;
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.Name == "line" && words.Count > 0)
            {
                page.Lines.Add(new PageLine(words, page.Width, isRightToLeft: false, block));
                words = [];
            }
        }

        return page;
    }

    private static double Number(XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : 0;
}
