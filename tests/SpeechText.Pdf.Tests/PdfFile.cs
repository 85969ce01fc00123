using System.Globalization;
using System.Text;

namespace SpeechText.Pdf.Tests;

/// <summary>
/// A PDF written by hand: pages of 612 by 792 points, lines of Helvetica at given places, the distance from the upper edge counted as a reader does.
/// </summary>
internal sealed class PdfFile
{
    private const double Height = 792;

    private readonly List<StringBuilder> _pages = [];
    private readonly List<string> _signs = [];

    /// <summary>What stands in the trailer beside the usual: an encryption dictionary.</summary>
    internal string Trailer { get; set; } = string.Empty;

    internal PdfFile Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Writes a line; its characters are those of Windows-1252.</summary>
    internal PdfFile Line(double x, double y, string text, double size = 12) => Show("F1", x, y, Latin1(text), size);

    /// <summary>Writes lines of one paragraph, 15 points apart; the first is indented.</summary>
    internal PdfFile Lines(double y, double indent, params string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            Line(72 + (i == 0 ? indent : 0), y + (15 * i), lines[i]);
        }

        return this;
    }

    /// <summary>Writes signs of a font of its own, from left to right, each of which stands for the characters given.</summary>
    internal PdfFile Signs(double x, double y, params string[] signs)
    {
        var codes = new StringBuilder();
        foreach (var sign in signs)
        {
            if (!_signs.Contains(sign))
            {
                _signs.Add(sign);
            }

            codes.Append((char)('A' + _signs.IndexOf(sign)));
        }

        return Show("F2", x, y, codes.ToString(), 12);
    }

    internal byte[] Bytes()
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {_pages.Count} /Kids [{string.Join(' ', _pages.Select((_, i) => $"{6 + (2 * i)} 0 R"))}] >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 5 0 R >>",
            Stream(ToUnicode()),
        };
        foreach (var (page, i) in _pages.Select((page, i) => (page, i)))
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {7 + (2 * i)} 0 R >>");
            objects.Add(Stream(page.ToString()));
        }

        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        places.ForEach(place => file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    internal Transcript Read(PdfOptions? pdf = null, ReadOptions? options = null)
    {
        Poppler.Needed();
        return PdfTranscript.Load(new MemoryStream(Bytes()), pdf, options);
    }

    private PdfFile Show(string font, double x, double y, string text, double size)
    {
        var escaped = text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal);
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /{font} {size} Tf {x} {Height - y} Td ({escaped}) Tj ET\n");
        return this;
    }

    private string ToUnicode()
    {
        var map = _signs.Select((sign, i) => $"<{'A' + i:X2}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(sign))}>");
        return $"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def 1 begincodespacerange <00> <FF> endcodespacerange\n{_signs.Count} beginbfchar\n{string.Join('\n', map)}\nendbfchar endcmap end end";
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";

    private static string Latin1(string text) =>
        Encoding.Latin1.GetString(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text));
}
