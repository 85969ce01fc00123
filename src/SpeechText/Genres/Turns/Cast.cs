using SpeechText.Lines;

namespace SpeechText.Genres.Turns;

/// <summary>
/// Everyone who may speak in one text, each once, under however many labels: <c>Freedonia: Mr. Martin Rossi</c> of the cover and
/// <c>Mr. Rossi (Freedonia)</c> of a turn are one. Nobody is among the transcript's speakers before their first turn is written; until then what is known grows.
/// </summary>
internal sealed class Cast(TranscriptBuilder builder)
{
    private readonly Namesakes _persons = new();
    private readonly Dictionary<string, CastMember> _others = new(StringComparer.Ordinal);

    /// <summary>The person of a name, known or new. Who is known under two names that both fit is not guessed: a new person is made.</summary>
    /// <param name="name">The name without honorifics.</param>
    /// <param name="printed">Where it stands.</param>
    /// <param name="honorifics">The honorifics before it.</param>
    /// <param name="home">Whom the label says the person speaks for.</param>
    internal CastMember Person(string name, Extent printed, IReadOnlyList<string> honorifics, Home? home)
    {
        var member = _persons.Find(name, honorifics, home);
        if (member is null)
        {
            _persons.Add(member = new CastMember(SpeakerKind.Person, name, printed) { Honorifics = honorifics, Home = home });
            return member;
        }

        if (name.Length > member.Name!.Length)
        {
            (member.Name, member.Printed) = (name, printed);
        }

        member.Honorifics = member.Honorifics is [] ? honorifics : member.Honorifics;
        member.Home ??= home;
        _persons.Add(member);
        return member;
    }

    /// <summary>Whoever holds the chair, by the office as printed: <c>The President</c>.</summary>
    internal CastMember Chair(string office, Extent printed) => Other(SpeakerKind.Chair, office, office, printed);

    /// <summary>The same where it is known who holds the office; the office becomes the title.</summary>
    internal CastMember Chair(string office, Extent printed, Holder holder)
    {
        var held = Chair(holder.Name, holder.Printed);
        if (held.Titles is [])
        {
            (held.Honorifics, held.Titles) = (holder.Honorifics, [(office, printed)]);
        }

        return held;
    }

    /// <summary>Somebody known by an office that does not preside: <c>The Secretary-General</c>.</summary>
    internal CastMember Officer(string office, Extent printed) => Other(SpeakerKind.Person, office, office, printed);

    /// <summary>Somebody left unnamed on purpose, by the label: <c>Question</c>.</summary>
    internal CastMember Anonymous(string label, Extent printed) => Other(SpeakerKind.Anonymous, label, null, printed);

    /// <summary>A body or delegation that speaks as one.</summary>
    internal CastMember Collective(string name, Extent printed) => Other(SpeakerKind.Collective, name, name, printed);

    /// <summary>Whoever speaks words before which no label is printed.</summary>
    internal CastMember Unknown() => Other(SpeakerKind.Unknown, string.Empty, null, default);

    /// <summary>The transcript's speaker for a member, added with all that is known of them by now.</summary>
    internal Speaker SpeakerOf(CastMember member) => member.Speaker ??= builder.Add(Write(member));

    /// <summary>Those whom somebody else's words mean by a name, by an office or by the State that is spoken for.</summary>
    /// <param name="name">The name; <see langword="null"/> where none is printed.</param>
    /// <param name="honorifics">The honorifics before it.</param>
    /// <param name="office">The office of somebody without a name.</param>
    /// <param name="home">The State of a delegate without a name.</param>
    internal List<CastMember> Meant(string? name, IReadOnlyList<string> honorifics, string? office, Home? home) =>
        name is not null ? _persons.Meant(name, honorifics)
        : home is not null ? _persons.Of(home)
        : office is not null ? [.. _others.Values.Where(m => m.Kind == SpeakerKind.Person && NameKey.MayEndOne(m.Key, NameKey.Of(office)))]
        : [];

    private CastMember Other(SpeakerKind kind, string label, string? name, Extent printed)
    {
        var key = $"{kind} {NameKey.Of(label)}";
        if (!_others.TryGetValue(key, out var member))
        {
            _others.Add(key, member = new CastMember(kind, name, printed));
        }

        return member;
    }

    private Speaker Write(CastMember member)
    {
        var name = member.Printed.IsEmpty ? null : builder.PieceOf(member.Printed);
        return new Speaker
        {
            Id = builder.NextSpeakerId,
            Kind = member.Kind,
            Name = member.Name,
            Honorifics = member.Honorifics,
            Titles = [.. member.Titles.Select(Write)],
            Affiliation = member.Home?.Write(builder),
            Text = name?.Text,
            Span = name?.Span,
            Evidence = member.Evidence,
        };
    }

    private Title Write((string Value, Extent Extent) title)
    {
        var piece = builder.PieceOf(title.Extent);
        return new Title(title.Value, piece.Text, piece.Span);
    }
}
