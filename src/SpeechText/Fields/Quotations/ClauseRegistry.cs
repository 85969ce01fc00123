using SpeechText.Blocks;
using SpeechText.Languages;

namespace SpeechText.Fields.Quotations;

/// <summary>
/// Those whom a text without capitals names, and the one spoken of last.
/// </summary>
internal sealed class ClauseRegistry(IReadOnlyList<Passage> passages, ClauseWords words)
{
    private const int Most = 500;
    private const int MostLookedFor = 64;
    private const int LongestOffice = 120;

    private readonly List<Source> _known = [];
    private readonly HashSet<string> _lookedFor = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _takenUp = new(StringComparer.Ordinal);

    internal Source? Current { get; private set; }

    internal void Follow(Source? source) => Current = source;

    internal Source? Resolve(string text, int passage, ClauseSubject subject, bool isQuoted = true)
    {
        var source = subject.Kind switch
        {
            MentionKind.Pronoun => Current,
            MentionKind.Name => Known(subject.Name.Of(text)) ?? Add(text, passage, subject, SpeakerKind.Person),
            MentionKind.Body => Known(subject.Name.Of(text)) ?? Add(text, passage, subject, SpeakerKind.Collective),
            MentionKind.Office => ByTitle(subject.Title.Of(text)) ?? Named(subject.Title.Of(text)) ?? Add(text, passage, subject, SpeakerKind.Anonymous),
            MentionKind.Delegate => ByHome(subject.Affiliation.Of(text)) ?? Add(text, passage, subject, SpeakerKind.Anonymous),
            _ => null,
        };
        if (source is not null && !subject.Title.IsEmpty)
        {
            source.AddTitle(subject.Title.Of(text), new Place(passage, subject.Title));
        }

        // A pronoun for a person means no body.
        return isQuoted && source is not { Kind: SpeakerKind.Collective } ? Current = source : source;
    }

    /// <summary>Somebody known by this name, or by a name that ends with it after a blank or a dot; <see langword="null"/> for nobody or for two.</summary>
    internal Source? ByName(ReadOnlySpan<char> name)
    {
        return Known(name) ?? (Introduce(name.ToString()) ? Known(name) : null);
    }

    /// <summary>As <see cref="ByName"/>, of those whom the text has quoted or introduced so far.</summary>
    internal Source? Known(ReadOnlySpan<char> name)
    {
        Source? found = null;
        foreach (var source in _known)
        {
            if (source.Name is { } full
                && (name.SequenceEqual(full) || (full.Length > name.Length && full.AsSpan().EndsWith(name) && full[^(name.Length + 1)] is ' ' or '·' or '-')))
            {
                if (found is not null)
                {
                    return null;
                }

                found = source;
            }
        }

        return found;
    }

    /// <summary>Makes somebody known whom the text names in full elsewhere.</summary>
    internal void LookFor(ReadOnlySpan<char> name) => _ = ByName(name);

    /// <summary>True where the text has the word as a name of its own, behind a verb of saying or a courtesy: <c>وأضاف روسي</c>.</summary>
    internal bool IsTakenUp(string name) =>
        _takenUp.TryGetValue(name, out var isTakenUp) ? isTakenUp : _takenUp.Count < MostLookedFor && (_takenUp[name] = FindTakenUp(name));

    private bool FindTakenUp(string name)
    {
        foreach (var passage in passages)
        {
            var text = passage.Text;
            for (var at = 0; text.AsSpan(at).IndexOf(name, StringComparison.Ordinal) is var next and >= 0; at++)
            {
                at += next;
                var end = at + name.Length;
                if (at > 1 && text[at - 1] == ' ' && (end == text.Length || !char.IsLetter(text[end])) && Introduces(text.AsSpan(0, at - 1)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool Introduces(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        var bare = word.Length > 2 && words.Prefixes.Contains(word[0]) ? word[1..] : word;
        return words.Honorifics.Contains(word) || words.Honorifics.Contains(bare) || words.TakesNoObject.Contains(bare) || words.Says.Contains(bare.ToString());
    }

    // Somebody named beside an office before being quoted: "秘书长布兰特访问了…". Not every word is looked for, so the time is that of the text.
    private bool Introduce(string name)
    {
        var isSpaced = words.Prefixes.Length > 0;
        if (name.Length < 2
            || (!isSpaced && name.Length > HanName.Longest)
            || (isSpaced && name.Contains(' '))
            || _lookedFor.Count >= MostLookedFor
            || !_lookedFor.Add(name))
        {
            return false;
        }

        for (var i = 0; i < passages.Count; i++)
        {
            var text = passages[i].Text;
            if (text.IndexOf(isSpaced ? " " + name : name, StringComparison.Ordinal) is var at and >= 0
                && Read(text, isSpaced ? at + 1 : at, name.Length, isSpaced) is var (title, whole))
            {
                Resolve(text, i, new ClauseSubject(MentionKind.Name, whole, title), isQuoted: false);
                return true;
            }
        }

        return false;
    }

    private (Slice Title, Slice Name)? Read(string text, int at, int length, bool isSpaced) =>
        !isSpaced ? HanName.Read(text, at, at + length, words)
        : at + length == text.Length || !char.IsLetter(text[at + length]) ? ArabicName.Read(text, at, at + length, words) ?? Forward(text, at, at + length)
        : null;

    // "المبعوث الخاص إلى سوريا أوتو برانت": from an office before it on.
    private (Slice Title, Slice Name)? Forward(string text, int at, int end)
    {
        for (var start = text.LastIndexOf(' ', at - 1); start > 0 && at - start < LongestOffice; start = text.LastIndexOf(' ', start - 1))
        {
            var word = start + 1;
            if (words.Offices.Contains(text[word..ArabicPhrase.EndOfWord(text, word, end)])
                && ArabicPhrase.Read(text, word, end, words) is { Parts: [var part, ..] parts }
                && ArabicSubject.OfOffice(text, part, parts.Count > 1 ? parts[1] : null, isOpen: true, words, this) is { Kind: MentionKind.Name } found
                && found.Name.End == end)
            {
                return (found.Title, found.Name);
            }
        }

        return null;
    }

    // "秘书长" is the "联合国秘书长", "الأمين العام" is "الأمين العام للأمم المتحدة".
    private Source? ByTitle(string title)
    {
        var found = _known.FindAll(s => s.Titles.Exists(t => t.Text.EndsWith(title, StringComparison.Ordinal) || t.Text.StartsWith(title, StringComparison.Ordinal)));
        return found is [var only] ? only : null;
    }

    // Whom the text names beside the office, wherever that stands.
    private Source? Named(string title)
    {
        if (words.Prefixes.Length == 0 || !title.Contains(' ', StringComparison.Ordinal) || _lookedFor.Count >= MostLookedFor || !_lookedFor.Add(title))
        {
            return null;
        }

        for (var i = 0; i < passages.Count; i++)
        {
            var text = passages[i].Text;
            if (text.IndexOf(title, StringComparison.Ordinal) is var at and >= 0
                && ArabicPhrase.Read(text, at, Math.Min(text.Length, at + LongestOffice), words) is { Parts: [var part, ..] parts }
                && ArabicSubject.OfOffice(text, part, parts.Count > 1 ? parts[1] : null, isOpen: true, words, this) is { Kind: MentionKind.Name } named)
            {
                return Resolve(text, i, named, isQuoted: false);
            }
        }

        return null;
    }

    private Source? ByHome(string home) => _known.Find(s => s.Name is null && s.Affiliation?.Text == home);

    private Source? Add(string text, int passage, ClauseSubject subject, SpeakerKind kind)
    {
        if (_known.Count >= Most)
        {
            return null;
        }

        var printed = !subject.Name.IsEmpty ? subject.Name : !subject.Title.IsEmpty ? subject.Title : subject.Affiliation;
        var source = new Source { Kind = kind, Name = subject.Name.IsEmpty ? null : subject.Name.Of(text), Printed = new Place(passage, printed) };
        if (!subject.Affiliation.IsEmpty)
        {
            source.Affiliation = (subject.Affiliation.Of(text), new Place(passage, subject.Affiliation));
        }

        _known.Add(source);
        return source;
    }
}
