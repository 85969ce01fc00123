using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Fields.TurnHeads;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Finds in the cast whoever a head names, and makes the parts of the head into values.
/// </summary>
internal sealed class Casting(Manuscript manuscript, Cast cast, Presidents presidents)
{
    internal CastMember Member(TurnHead head)
    {
        var name = head.Kind == HeadKind.Chair && Divided.Read(manuscript.Text[head.Name], manuscript.Lexicon.Records.Chairs) is { } office
            ? ReadableCase.OfName(office, manuscript.Lexicon.Names)
            : head.Kind == HeadKind.Officer ? ReadableCase.Of(Printed(head.Name), manuscript.Lexicon.Names)
            : Name(head.Name);
        switch (head.Kind)
        {
            case HeadKind.Chair:
                return WithHome(head.Holder is { } holder && HeadName.Read(manuscript.Text, holder, manuscript.Lexicon, hasNotes: false) is { Kind: HeadKind.Person } held
                    ? cast.Chair(name, head.Name, new Holder(Name(held.Name), held.Name, Honorifics(held.Honorifics)))
                    : presidents.Of(head, name), head);
            case HeadKind.Officer:
                return cast.Officer(name, head.Name);
            case HeadKind.Joint:
                return WithRole(cast.Collective(name, head.Name), head);
            default:
                return WithRole(cast.Person(name, head.Name, Honorifics(head.Honorifics), Home(head.Home ?? OfDelegate(head.Role))), head);
        }
    }

    // "The President (China)"
    private CastMember WithHome(CastMember chair, TurnHead head)
    {
        chair.Home ??= Home(head.Home);
        return chair;
    }

    private CastMember WithRole(CastMember member, TurnHead head)
    {
        if (head.Role is { } role && member.Titles is [])
        {
            member.Titles = [(OneLine.Of(manuscript.Text[role]), role)];
        }

        return member;
    }

    // "Mr. Rossi (Observer for Freedonia)"
    private Extent? OfDelegate(Extent? role) =>
        role is { } office && DelegateState.TryFind(manuscript.Text[office], manuscript.Lexicon, out var state)
            ? new Extent(office.Start + state.Start, office.Start + state.End)
            : null;

    private string[] Honorifics(IReadOnlyList<Extent> printed) => [.. printed.Select(h => OneLine.Of(manuscript.Text[h]))];

    internal Home? Home(Extent? printed)
    {
        if (printed is not { } extent)
        {
            return null;
        }

        var name = ReadableCase.Of(OneLine.Of(manuscript.Text[extent]), manuscript.Lexicon.Names);
        foreach (var whole in Divided.Readings(name))
        {
            if (StateReader.TryRead(whole, manuscript.Lexicon, out var repaired))
            {
                return new Home(whole, extent, repaired);
            }
        }

        return new Home(name, extent, StateReader.TryRead(name, manuscript.Lexicon, out var code) ? code : null);
    }

    private string Name(Extent extent) => ReadableCase.OfName(Printed(extent), manuscript.Lexicon.Names);

    // "Al-\nKidwa" was divided at its own hyphen.
    private string Printed(Extent extent) => OneLine.Of(manuscript.Text[extent]).Replace("- ", "-", StringComparison.Ordinal);
}
