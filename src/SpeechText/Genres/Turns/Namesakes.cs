namespace SpeechText.Genres.Turns;

/// <summary>
/// Persons by the first and the last word of their names.
/// <code>
/// Mr. Martin Rossi, Mr. Rossi                             one: the shorter name ends the longer
/// Mr. Zhao Wen (China), Mr. Zhao (China)                one: a surname may come first, and the State agrees
/// Mr. Rossi (Freedonia), Mr. Rossi (Sylvania)             two
/// </code>
/// </summary>
internal sealed class Namesakes
{
    // Of more persons with one word in their names, only the same name for the same State is the same person: no record has so many.
    private const int Most = 64;

    private readonly Dictionary<string, List<CastMember>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CastMember> _crowd = new(StringComparer.Ordinal);
    private readonly HashSet<CastMember> _all = [];

    /// <summary>The only person of a name; <see langword="null"/> where nobody has it, or several may.</summary>
    internal CastMember? Find(string name, IReadOnlyList<string> honorifics, Home? home)
    {
        var key = NameKey.Of(name);
        CastMember? found = null;
        CastMember? same = null;
        var count = 0;
        foreach (var word in Words(key, home))
        {
            foreach (var member in _byWord.GetValueOrDefault(word, []))
            {
                if (member != found && Fits(member, key, home) && MayBeOneHonorific(member.Honorifics, honorifics))
                {
                    (found, count) = (member, count + 1);
                }

                same ??= member.Key == key && SameHome(member.Home, home) ? member : null;
            }
        }

        return count == 1 ? found : same ?? _crowd.GetValueOrDefault(Whole(key, home));
    }

    /// <summary>Those whom another may mean by a name: all whose name is that or ends with it.</summary>
    internal List<CastMember> Meant(string name, IReadOnlyList<string> honorifics)
    {
        var key = NameKey.Of(name);
        return _byWord.GetValueOrDefault(key[(key.LastIndexOf(' ') + 1)..], []).FindAll(m => NameKey.MayEndOne(m.Key, key)
            && MayBeOneHonorific(m.Honorifics, honorifics));
    }

    /// <summary>Those who speak for a State or body.</summary>
    internal List<CastMember> Of(Home home) => [.. _all.Where(m => SameHome(m.Home, home))];

    /// <summary>Adds a person, or one who has become known by a longer name.</summary>
    internal void Add(CastMember member)
    {
        _all.Add(member);
        var key = member.Key;
        foreach (var word in Words(key, member.Home))
        {
            if (!_byWord.TryGetValue(word, out var members))
            {
                _byWord.Add(word, members = []);
            }

            if (members.Count >= Most)
            {
                _crowd.TryAdd(Whole(key, member.Home), member);
            }
            else if (!members.Contains(member))
            {
                members.Add(member);
            }
        }
    }

    private static string[] Words(string key, Home? home)
    {
        var (first, last) = (key.IndexOf(' '), key.LastIndexOf(' '));
        return first < 0 || home is null ? [key[(last + 1)..]] : [key[(last + 1)..], key[..first]];
    }

    private static string Whole(string key, Home? home) => home is null ? key : $"{key}, {home.Code ?? NameKey.Of(home.Name)}";

    private static bool Fits(CastMember member, string key, Home? home)
    {
        return NameKey.MayEndOne(member.Key, key) ? SameHome(member.Home, home) || MayBeOneHome(member.Home, member.Key, home, key)
            : home is not null && SameHome(member.Home, home) && NameKey.MayBeginOne(member.Key, key);
    }

    // Of two labels, one with a State and one without, a surname alone may be of two persons: "Mr. Rossi" who briefs, "Mr. Rossi (Freedonia)".
    private static bool MayBeOneHome(Home? a, string name, Home? b, string key) => (a is null || b is null) && key == name && key.Contains(' ');

    private static bool SameHome(Home? a, Home? b) =>
        a is null || b is null ? a == b : (a.Code is not null && a.Code == b.Code) || NameKey.Of(a.Name) == NameKey.Of(b.Name);

    // "Mr. Rossi" and "Ms. Rossi" are two; "Ambassador Rossi" may be either.
    private static bool MayBeOneHonorific(IReadOnlyList<string> a, IReadOnlyList<string> b) =>
        a is [] || b is [] || a.Count != 1 || b.Count != 1 || NameKey.Of(a[0]) == NameKey.Of(b[0]) || a[0].Length > 4 || b[0].Length > 4;
}
