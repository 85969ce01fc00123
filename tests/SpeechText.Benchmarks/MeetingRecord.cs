using System.Globalization;
using System.Text;

namespace SpeechText.Benchmarks;

/// <summary>
/// A verbatim record as its text layer reads: cover, lines wrapped to the page, turns of a President and of members in several languages,
/// procedure, a running head and a number on every page. Made here, so that a record may have any number of pages.
/// </summary>
internal static class MeetingRecord
{
    private const int LinesOfPage = 46;
    private const int Width = 88;

    private static readonly string[] Beginnings = ["Ros", "Mar", "Ost", "Bel", "Kar", "Lin", "Sor", "Tam", "Vel", "Dor", "Han", "Nov"];
    private static readonly string[] Ends = ["elli", "ovic", "anda", "berg", "imov", "etti", "akis", "uni", "ström", "ado", "enko", "ami"];
    private static readonly string[] Homes = ["Sweden", "Kenya", "Peru", "Japan", "Tunisia", "Norway", "Ghana", "Chile", "Nepal", "Jordan", "Canada"];
    private static readonly string[] Notes = ["", " (spoke in French)", "", " (spoke in Spanish)", "", "", " (spoke in Arabic)"];

    private static readonly string[] Sentences =
    [
        "My delegation thanks the Secretariat for the report and for the care with which it was prepared.",
        "Two years ago, when this item was last before us, few would have expected that so much could be agreed in so short a time.",
        "We recall resolution 1325 (2000) and the statement made by the Chair of the Committee at our last meeting.",
        "What is needed now is neither another study nor another deadline, but the means to do what has been decided.",
        "The people of the region have said: we have waited long enough.",
        "It is in that spirit that my country has doubled its contribution and will send a further team of observers before the end of the year.",
        "Mr. Marek told us that “the road is open again”, and we welcome that.",
    ];

    /// <summary>Makes a record of so many pages.</summary>
    internal static string Of(int pages)
    {
        var record = new StringBuilder("""
            United Nations                                                      S/PV.7123

            Security Council
            Seventy-first year

            7123rd meeting
            Tuesday, 14 June 2016, 10 a.m.
            New York
                                                                                Provisional

            President:  Mr. Ostrovic ............................ (Norway)

            Agenda
              The maintenance of peace on the rivers


            """.ReplaceLineEndings("\n"));
        var turn = 0;
        var lines = new Queue<string>(["The meeting was called to order at 10.05 a.m.", "", "Adoption of the agenda", "", "The agenda was adopted.", ""]);
        for (var page = 1; page <= pages; page++)
        {
            while (lines.Count < LinesOfPage)
            {
                Add(lines, turn++);
            }

            for (var line = 0; line < LinesOfPage; line++)
            {
                record.Append(lines.Dequeue()).Append('\n');
            }

            record.Append(CultureInfo.InvariantCulture, $"\n{page}/{pages}                                                              16-15432\n\f");
            record.Append(CultureInfo.InvariantCulture, $"14/06/2016          The maintenance of peace on the rivers          S/PV.7123\n\n");
        }

        return record.Append("The meeting rose at 12.30 p.m.\n").ToString();
    }

    // The President gives the floor, a member speaks for two to five paragraphs.
    private static void Add(Queue<string> lines, int turn)
    {
        var name = Beginnings[turn % Beginnings.Length] + Ends[turn / Beginnings.Length % Ends.Length];
        var home = Homes[turn % Homes.Length];
        Wrap(lines, $"The President: I thank the speaker for the statement. I now give the floor to the representative of {home}.");
        for (var paragraph = 0; paragraph < 2 + (turn % 4); paragraph++)
        {
            var head = paragraph == 0 ? $"Mr. {name} ({home}){Notes[turn % Notes.Length]}: " : string.Empty;
            Wrap(lines, head + string.Join(' ', Enumerable.Range(turn + paragraph, 4).Select(i => Sentences[i % Sentences.Length])));
        }
    }

    private static void Wrap(Queue<string> lines, string paragraph)
    {
        var line = new StringBuilder();
        foreach (var word in paragraph.Split(' '))
        {
            if (line.Length + 1 + word.Length > Width)
            {
                lines.Enqueue(line.ToString());
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : string.Empty).Append(word);
        }

        lines.Enqueue(line.ToString());
        lines.Enqueue(string.Empty);
    }
}
