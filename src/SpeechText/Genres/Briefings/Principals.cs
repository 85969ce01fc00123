using SpeechText.Fields.Names;
using SpeechText.Fields.Text;
using SpeechText.Genres.Turns;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Briefings;

/// <summary>
/// Who stands behind a label: those whom the announcements name, under whatever label of their office, and everyone else by their own.
/// </summary>
internal sealed class Principals
{
    private const int LongestAbbreviation = 3;

    private readonly Manuscript _manuscript;
    private readonly TranscriptBuilder _builder;
    private readonly Cast _cast;
    private readonly List<CastMember> _named = [];
    private readonly List<(CastMember Member, Office Office)> _offices = [];
    private readonly List<string> _carried;
    private readonly SpeakerKey? _key;
    private CastMember? _host;

    internal Principals(Manuscript manuscript, TranscriptBuilder builder, Cast cast, IEnumerable<Credit> credits, SpeakerKey? key)
    {
        _key = key;
        _manuscript = manuscript;
        _builder = builder;
        _cast = cast;
        _carried = CarriedNames.Read(manuscript);
        foreach (var credit in credits)
        {
            Add(credit);
        }
    }

    private ReadingText Text => _manuscript.Text;

    private Lexicon Lexicon => _manuscript.Lexicon;

    /// <summary>Whoever speaks words without a label: the one who is announced, or the one whose part of the text it is.</summary>
    /// <param name="ofPart">Whose part of the text it is.</param>
    /// <param name="isOpening">True for the first words of the text: of several hosts, the first one speaks them.</param>
    internal CastMember Unlabelled(CastMember? ofPart, bool isOpening) =>
        ofPart ?? (_named.Count == 1 ? _named[0] : isOpening && _host is not null ? _host : _cast.Unknown());

    /// <summary>Learns who is labelled by name, so that an office may label them too.</summary>
    internal void Learn(IEnumerable<Label> persons)
    {
        foreach (var label in persons)
        {
            Person(label);
        }
    }

    /// <summary>The announced holder of the office that a heading names: <c>Briefing by the Spokesperson for the General Assembly President</c>.</summary>
    internal CastMember? Named(string heading)
    {
        var key = NameKey.Of(heading);
        var found = _named.FindAll(m => m.Titles.Any(t => key.Contains(NameKey.Of(t.Value), StringComparison.Ordinal)));
        return found.Count == 1 ? found[0] : null;
    }

    internal CastMember Of(Label label, CastMember? ofPart) => label.Kind switch
    {
        LabelKind.Question => _cast.Anonymous(Text.Read(label.Name), label.Name),
        LabelKind.Key => Keyed(label.Name, _key!.NameOf(Text[label.Name])),
        LabelKind.Answer => Unlabelled(ofPart, isOpening: false),
        LabelKind.Office => HolderOf(label, ofPart),
        LabelKind.Capitals when _named.FindAll(m => m.Name is { } name && IsInitials(Text[label.Name], name)) is [var named] => named,
        _ => Person(label) ?? Office(label),
    };

    // A person, whatever part of a name is printed; or somebody who is called by no name.
    private CastMember Keyed(Extent initials, Extent printed)
    {
        if (Briefings.Office.Read(Text[printed], Lexicon.Briefings) is { Rest: 0 } || Lexicon.Briefings.Questions.Contains(Text[printed]))
        {
            return Office(new Label(LabelKind.Office, initials, printed));
        }

        var person = PersonName.ReadAfterTitle(Text, printed, Lexicon) is { } found && found.End == printed.End
            ? found
            : new PersonName { Honorifics = [], Name = printed, PostNominals = [] };
        return _cast.Person(ReadableCase.OfName(OneLine.Of(Text[person.Name]), Lexicon.Names), person.Name, [.. person.Honorifics.Select(Text.Read)], null);
    }

    private void Add(Credit credit)
    {
        var titles = credit.Titles.Select(t => (ReadableCase.Of(OneLine.Of(Text[t]), Lexicon.Names), t)).ToList();
        CastMember member;
        if (credit.Name is { } name)
        {
            member = _cast.Person(name, credit.Printed, [.. credit.Honorifics.Select(Text.Read)], null);
            member.Titles = member.Titles is [] ? titles : member.Titles;
            member.Evidence.Add(_builder.Evidence("named as speaker where the text says what it is", credit.Printed));
        }
        else
        {
            member = _cast.Anonymous(titles[0].Item1, credit.Printed);
            member.Name = titles[0].Item1;
            member.Evidence.Add(_builder.Evidence("the office is named where the text says what it is", credit.Printed));
        }

        if (!_named.Contains(member))
        {
            _named.Add(member);
        }

        _host ??= credit.IsHost ? member : null;
        Holds(member, credit.Titles);
    }

    private void Holds(CastMember member, IEnumerable<Extent> titles)
    {
        foreach (var title in titles)
        {
            if (Briefings.Office.Read(Text[title], Lexicon.Briefings) is { } office && !_offices.Contains((member, office with { Rest = 0 })))
            {
                _offices.Add((member, office with { Rest = 0 }));
            }
        }
    }

    // A deputy may be called by the office alone; nobody else is called a deputy.
    private CastMember HolderOf(Label label, CastMember? ofPart)
    {
        if (Briefings.Office.Read(Text[label.Name], Lexicon.Briefings) is not { } office)
        {
            return Named(Text.Read(label.Name)) ?? Office(label);
        }

        var fitting = _offices.FindAll(o => o.Office.Name == office.Name && (o.Office.IsDeputy || !office.IsDeputy)).Select(o => o.Member).Distinct().ToList();
        if (ofPart is not null && fitting.Contains(ofPart))
        {
            return ofPart;
        }

        if (fitting.Count > 1)
        {
            _builder.Diagnose(DiagnosticId.LabelFitsSeveral, label.Extent, Text.Read(label.Name), string.Join(" or ", fitting.Select(m => m.Name)));
        }

        return fitting.Count == 1 ? fitting[0] : Office(label);
    }

    // Whoever holds an office and is not named: known by the office, a person left unnamed.
    private CastMember Office(Label label)
    {
        // "SG" is no word.
        var name = label.Name.Length <= LongestAbbreviation ? Text.Read(label.Name) : ReadableCase.Of(OneLine.Of(Text[label.Name]), Lexicon.Names);
        var member = _cast.Anonymous(name, label.Name);
        member.Name ??= name;
        return member;
    }

    private CastMember? Person(Label label)
    {
        var held = OfficeAndName.Read(Text, label.Name, Lexicon);
        var person = PersonName.ReadAfterTitle(Text, label.Name, Lexicon) is { } found
            && found.End == label.Name.End
            && (held is null || found.Honorifics.Count > 0) ? found : held?.Person;
        if (person is null)
        {
            return null;
        }

        var name = ReadableCase.OfName(OneLine.Of(Text[person.Name]), Lexicon.Names);
        var known = _carried.FindAll(c => NameKey.MayBeOne(c, name));
        var member = _cast.Person(known.Count == 1 ? known[0] : name, person.Name, [.. person.Honorifics.Select(Text.Read)], null);
        IEnumerable<Extent> titles = held is not null && person == held.Person ? [held.Title] : person.Honorifics;
        Holds(member, titles);
        if (!label.Title.IsEmpty)
        {
            member.Titles = member.Titles is [] ? [(ReadableCase.Of(OneLine.Of(Text[label.Title]), Lexicon.Names), label.Title)] : member.Titles;
        }

        if (held is not null && person == held.Person && member.Titles is [])
        {
            member.Titles = [(ReadableCase.Of(OneLine.Of(Text[held.Title]), Lexicon.Names), held.Title)];
        }

        return member;
    }

    // "AdR" is Anna de Rossi, if anybody.
    private static bool IsInitials(ReadOnlySpan<char> letters, string name)
    {
        var (at, count) = (0, 0);
        while (Word.TryNext(name, ref at, out var start))
        {
            if (count == letters.Length || char.ToUpperInvariant(letters[count++]) != char.ToUpperInvariant(name[start]))
            {
                return false;
            }
        }

        return count > 1 && count == letters.Length;
    }
}
