using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// What the header has said of the speaker so far.
/// </summary>
internal sealed class SpeakerDraft
{
    private const int LongestArticle = 3;

    private readonly List<Extent> _honorifics = [];
    private readonly List<Extent> _titles = [];
    private PersonName? _person;

    internal bool IsEmpty => _person is null && _titles.Count == 0;

    internal bool HasName => _person is not null;

    internal IReadOnlyList<Extent> Titles => _titles;

    /// <summary>The State in brackets after the name, or in the name's place.</summary>
    internal Extent? State { get; set; }

    internal Affiliation? Affiliation { get; set; }

    internal bool HasTitle => _titles.Count > 0;

    /// <summary>True once a person is named for whom the speaker speaks: the titles that follow are that one's.</summary>
    internal bool IsComplete { get; set; }

    internal void AddHonorifics(IEnumerable<Extent> honorifics) => _honorifics.AddRange(honorifics);

    internal void AddTitles(IEnumerable<Extent> titles) => _titles.AddRange(titles);

    internal void Name(PersonName person)
    {
        _person = person;
        _honorifics.AddRange(person.Honorifics);
    }

    /// <summary>Takes a name with the title beside it, which stands for those before.</summary>
    internal void Name(PersonName person, Extent title)
    {
        Name(person);
        _titles.Clear();
        _titles.Add(title);
    }

    /// <summary>The name as it is printed; empty where there is none.</summary>
    internal string PrintedName(ReadingText text) => _person is null ? "" : OneLine.Of(text[_person.Name]);

    /// <summary>Takes what follows the last title on to it: the body that the office belongs to.</summary>
    internal void ExtendTitle(int end) => _titles[^1] = _titles[^1] with { End = end };

    /// <summary>Makes the speaker and claims the leaves for all that was read.</summary>
    internal Speaker Speak(HeaderSheet sheet, Extent by)
    {
        var builder = sheet.Builder;
        var names = sheet.Lexicon.Names;
        var evidence = new List<Evidence>();
        if (!by.IsEmpty)
        {
            evidence.Add(builder.Evidence($"the word '{sheet.Text.Read(by)}' announces the speaker", by));
        }

        foreach (var honorific in _honorifics)
        {
            builder.Claim(honorific, SegmentRole.Field);
        }

        for (var i = 1; i < _honorifics.Count; i++)
        {
            // "S.E. la Señora": the article between two honorifics.
            var (start, end) = OneLine.Trim(sheet.Text.Text, _honorifics[i - 1].End, Math.Max(_honorifics[i - 1].End, _honorifics[i].Start));
            if (start < end && end - start <= LongestArticle)
            {
                builder.Claim(new Extent(start, end), SegmentRole.Label);
            }
        }

        if (_honorifics.Count > 0)
        {
            evidence.Add(builder.Evidence("an honorific stands before the name", _honorifics[0]));
        }

        if (evidence.Count == 0 && _person is not null)
        {
            evidence.Add(HasTitle ? builder.Evidence("a title stands with the name", _titles[0]) : builder.Evidence("a line of the header is a name", _person.Name));
        }

        var titles = new Title[_titles.Count];
        for (var i = 0; i < titles.Length; i++)
        {
            var piece = builder.Piece(_titles[i], SegmentRole.Field);
            if (i > 0 && _titles[i].Start > _titles[i - 1].End)
            {
                ClaimAnd(sheet, new Extent(_titles[i - 1].End, _titles[i].Start));
            }

            titles[i] = new Title(ReadableCase.Of(OneLine.Of(sheet.Text[_titles[i]]), names), piece.Text, piece.Span);
        }

        foreach (var letters in _person?.PostNominals ?? [])
        {
            builder.Claim(letters, SegmentRole.Field);
        }

        var name = _person is null ? null : builder.Piece(_person.Name, SegmentRole.Field);
        return builder.Add(new Speaker
        {
            Id = builder.NextSpeakerId,
            Kind = _person is null ? SpeakerKind.Unknown : SpeakerKind.Person,
            Name = _person is null ? null : ReadableCase.OfName(OneLine.Of(sheet.Text[_person.Name]), names),
            Honorifics = [.. _honorifics.Select(h => OneLine.Of(sheet.Text[h]))],
            PostNominals = [.. (_person?.PostNominals ?? []).Select(sheet.Text.Read)],
            Titles = titles,
            Affiliation = Affiliation,
            Text = name?.Text,
            Span = name?.Span,
            Evidence = evidence,
        });
    }

    // The "and" between two titles, on the line of the first or of the second.
    private static void ClaimAnd(HeaderSheet sheet, Extent between)
    {
        var at = 0;
        var span = sheet.Text[between];
        if (Word.TryNext(span, ref at, out var start) && sheet.Lexicon.Names.And.Contains(span[start..at]))
        {
            sheet.Builder.Claim(new Extent(between.Start + start, between.Start + at), SegmentRole.Label);
        }
    }
}
