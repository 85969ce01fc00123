using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SpeechText.Tests.Audit;

/// <summary>
/// Texts as the world damages them: cut, shuffled, wrapped in markup, full of characters that no text should have.
/// </summary>
internal static class DamagedText
{
    private const int MostLinesOfHeader = 25;

    private static readonly string[] Oddities =
    [
        "\0", "\ud800", "\udc00", "\udbff\ud800", "\ud83d\udd4a", "\ufeff", "\ufffd", "\u00ad", "\u2028", "\u0085", "\f", "\v", "\u00a0", "\u202e", "\u0301",
        "<", "</", "<p", "<!--", "-->", "<script>", "<![CDATA[", "&", "&amp;", "&#0;", "&#xd800;", "&shy;", "*", "**", "_", "`", "```", "[", "](", "\\", "# ", "> ", "- ", "---",
        "\"", "“", "”", "«", "‘", "’", "-\n", "\u2010\n", ":", ",", "主席先生，", "سيدي الرئيس", "Ваше Превосходительство", "Ｗ",
    ];

    // Words and marks that a reader of headers, heads or citations asks about, where none belongs.
    private static readonly string[] Slips =
    [
        ",", ".", ":", ";", "(", ")", "[", "]", "-", "–", "/", "'", "’s", "«»", "“", "”", "…", "،", "。", "：", "（", "1", "1.", "(a)", "a", "A", "١", "\u200f", "\u202b\u202c", "\u202b،\u202c", "\u200b",
        "Mr.", "the", "by", "of", "and", "H.E.", "President", "Statement by", "Delivered by", "on behalf of", "at", "New York", "Theme:", "Q:", "S/PV.", "A/", "resolution", "Article", "Thank you",
        "par", "de la", "г-н", "от имени", "先生", "主席", "在", "السيد", "كلمة",
    ];

    private static readonly Func<string, Random, string>[] Damages =
    [
        Cut, DropLines, DoubleLines, ShuffleLines, Sprinkle, Sprinkle, JoinLines, Scramble, Wrap, Slip, Slip,
        (text, _) => text.ReplaceLineEndings("\r\n"),
        (text, _) => text.ReplaceLineEndings("\r"),
        (text, random) => string.Concat(text.Select(c => c == '\n' ? random.Next(3) switch { 0 => "\r", 1 => "\n", _ => "\r\n" } : c.ToString())),
        (text, random) => AsMarkdown(text, random),
        (text, random) => AsHtml(text, random),
    ];

    /// <summary>One of the texts with up to four damages; the numbers are what shrinks where a test fails.</summary>
    internal static Gen<string> Of(IReadOnlyList<string> texts) =>
        from text in Gen.Choose(0, texts.Count - 1)
        from damages in Gen.NonEmptyListOf(Gen.Choose(0, Damages.Length - 1)).Resize(4)
        from seed in Gen.Choose(0, int.MaxValue)
        select Damage(texts[text], damages, new Random(seed));

    private static string Damage(string text, IEnumerable<int> damages, Random random) => damages.Aggregate(text, (t, d) => Damages[d](t, random));

    private static string Cut(string text, Random random)
    {
        var start = random.Next(3) == 0 ? random.Next(text.Length + 1) : 0;
        return text.Substring(start, random.Next(text.Length - start + 1));
    }

    private static string DropLines(string text, Random random) => Lines(text).Where(_ => random.Next(6) > 0).JoinLines();

    private static string DoubleLines(string text, Random random) => Lines(text).SelectMany(line => Enumerable.Repeat(line, random.Next(5) == 0 ? 2 : 1)).JoinLines();

    private static string ShuffleLines(string text, Random random)
    {
        var lines = Lines(text);
        random.Shuffle(lines);
        return lines.JoinLines();
    }

    private static string JoinLines(string text, Random random) => string.Concat(text.Select(c => c == '\n' && random.Next(2) == 0 ? ' ' : c));

    private static string Sprinkle(string text, Random random)
    {
        var sprinkled = new StringBuilder(text);
        for (var i = random.Next(1, 20); i > 0; i--)
        {
            var odd = random.Next(4) == 0 ? ((char)random.Next(0x10000)).ToString() : Oddities[random.Next(Oddities.Length)];
            sprinkled.Insert(random.Next(sprinkled.Length + 1), odd);
        }

        return sprinkled.ToString();
    }

    private static string Slip(string text, Random random)
    {
        var lines = Lines(text).ToList();
        for (var i = random.Next(1, 12); i > 0; i--)
        {
            var at = random.Next(random.Next(3) == 0 ? lines.Count : Math.Min(lines.Count, MostLinesOfHeader));
            var slip = Slips[random.Next(Slips.Length)];
            var within = random.Next(lines[at].Length + 1);
            lines[at] = random.Next(6) switch
            {
                0 => slip + "\n" + lines[at],
                1 => slip + lines[at],
                2 => lines[at] + slip,
                3 => lines[at].Insert(within, slip),
                4 => string.Concat(random.GetItems(Slips, 3)),
                _ => random.Next(2) == 0 ? lines[at][..within] : lines[at][within..],
            };
        }

        return lines.JoinLines();
    }

    private static string Scramble(string text, Random random)
    {
        var characters = text.ToCharArray();
        for (var i = characters.Length / 50; i > 0; i--)
        {
            characters[random.Next(characters.Length)] = (char)random.Next(0x10000);
        }

        return new string(characters);
    }

    private static string Wrap(string text, Random random)
    {
        var width = random.Next(5, 60);
        var wrapped = new StringBuilder(text);
        for (var at = width; at < wrapped.Length; at += width)
        {
            wrapped.Insert(at, random.Next(3) == 0 ? "-\n" : "\n");
        }

        return wrapped.ToString();
    }

    private static string AsMarkdown(string text, Random random) => Lines(text).Select(line => random.Next(12) switch
    {
        0 => $"# {line}",
        1 => $"**{line}**",
        2 => $"> {line}",
        3 => $"- *{line}*  ",
        4 => $"[{line}](https://example.org/a_b) \\* &amp; `{line}`",
        5 => $"---\ntitle: \"{line}\"\n---",
        6 => $"{line}\\",
        _ => line,
    }).JoinLines();

    private static string AsHtml(string text, Random random) =>
        $"<!doctype html><html><head><title>{Lines(text)[0]}</title><script>if (a < b) {{}}</script></head><body><nav><a href='/'>Home</a></nav>"
        + Lines(text).Select(line => random.Next(10) switch
        {
            0 => $"<h2>{line}</h2>",
            1 => $"<p><b>{line}</b><br>&nbsp;&rsquo;{line}",
            2 => $"<div>{line}<table><tr><td>{line}</div>",
            3 => $"<blockquote><q>{line}</q></blockquote><!-- {line} -->",
            4 => $"<p class=\"a\" >{line.Replace(" ", "<i> </i>", StringComparison.Ordinal)}</p >",
            5 => $"{line}<br/>",
            _ => $"<p>{line}</p>",
        }).JoinLines()
        + (random.Next(2) == 0 ? "</body></html>" : "");

    private static string[] Lines(string text) => text.Split('\n');

    private static string JoinLines(this IEnumerable<string> lines) => string.Join('\n', lines);
}
