using SpeechText.Blocks;
using SpeechText.Fields.Procedures;
using SpeechText.Fields.States;
using SpeechText.Genres.Turns;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Where whoever presides begins to speak for a State, and goes back to presiding.
/// <code>
/// I shall now make a statement in my capacity as the representative of Freedonia.     for Freedonia from here
/// I now resume my functions as President.                                              presides again from here
/// At the end I shall make a statement in my national capacity.                         nothing: not yet
/// I thank him also in my national capacity.                                            nothing: in passing
/// </code>
/// </summary>
/// <param name="manuscript">The text.</param>
/// <param name="builder">Where the values are made.</param>
/// <param name="home">The State of whoever presides, where head or cover names it.</param>
internal sealed class ChairRoles(Manuscript manuscript, TranscriptBuilder builder, Home? home)
{
    private const int LongestState = 80;

    private readonly CapacityWords _words = manuscript.Lexicon.Capacity;
    private RoleStretch? _role;

    /// <summary>Finds the stretches of a body; in a body after a direction the role goes on that was last found.</summary>
    internal List<RoleStretch> Find(IReadOnlyList<NumberedPassage> body)
    {
        var found = new List<RoleStretch>();
        if (body.Count == 0)
        {
            return found;
        }

        var changes = Changes(body);
        var start = body[0].Passage.Extent.Start;
        var lastOfChair = changes.FindLastIndex(c => c.Role == SpeakingRole.Chair);
        for (var i = 0; i < changes.Count; i++)
        {
            var isRepresentative = _role is { Role: SpeakingRole.Representative };
            var change = changes[i];
            if (change.Role == SpeakingRole.Representative ? isRepresentative || !(change.Announces || i < lastOfChair) : !isRepresentative)
            {
                continue;
            }

            Close(found, start, change.Start);
            (start, _role) = (change.Start, Open(change));
        }

        Close(found, start, body[^1].Passage.Extent.End);
        if (_role is { Role: SpeakingRole.Chair })
        {
            _role = null;
        }

        return found;
    }

    private void Close(List<RoleStretch> found, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(manuscript.Text.Text[end - 1]))
        {
            end--;
        }

        if (_role is not null && end > start)
        {
            found.Add(_role with { Span = manuscript.Text.ToSource(new Extent(start, end)) });
        }
    }

    private RoleStretch Open(Change change) => new()
    {
        Role = change.Role,
        Affiliation = change.Role == SpeakingRole.Representative ? (change.Home ?? home)?.Write(builder) : null,
        Announcement = builder.PieceOf(change.Words),
        Span = default,
    };

    private List<Change> Changes(IReadOnlyList<NumberedPassage> body)
    {
        var changes = new List<Change>();
        foreach (var (passage, _) in body)
        {
            var text = passage.Text.AsSpan();
            var (start, end) = (0, 0);
            for (var at = 0; at < text.Length; at++)
            {
                if (!BeginsWord(text, at)
                    || (_words.Leaves.MatchStart(text[at..]) is var leaves && _words.Resumes.MatchStart(text[at..]) is var resumes && leaves + resumes == 0))
                {
                    continue;
                }

                while (end <= at)
                {
                    (start, end) = (end, end + SentenceEnd.Find(text[end..], manuscript.Lexicon));
                }

                start += text[start..].Length - text[start..].TrimStart().Length;
                var sentence = text[start..end];
                if (resumes > 0 || !Contains(sentence, _words.Defers) || Contains(sentence, _words.Now))
                {
                    changes.Add(new Change(
                        resumes > 0 ? SpeakingRole.Chair : SpeakingRole.Representative,
                        passage.ToReading(start, start).Start,
                        passage.ToReading(at, at + leaves + resumes),
                        Contains(sentence, _words.Announces),
                        leaves > 0 ? Named(passage, at, at + leaves, end) : null));
                }

                at += Math.Max(leaves, resumes) - 1;
            }
        }

        return changes;
    }

    // "the representative of Freedonia"; "以自由国代表的身份", where the State stands before.
    private Home? Named(Passage passage, int start, int end, int limit)
    {
        var text = passage.Text.AsSpan();
        if (manuscript.Lexicon.Script == Script.Han)
        {
            for (var from = Math.Max(0, start - LongestState); StateReader.TryFind(text[..start], manuscript.Lexicon, out var before, from); from = before.End)
            {
                if (before.End == start)
                {
                    return HomeAt(passage, before.Start, before.End, before.Code);
                }
            }

            return null;
        }

        var after = text[end..Math.Min(limit, end + LongestState)];
        return StateReader.TryFind(after, manuscript.Lexicon, out var state) && AreSmall(after[..state.Start])
            ? HomeAt(passage, end + state.Start, end + state.End, state.Code)
            : null;
    }

    private static Home HomeAt(Passage passage, int start, int end, string code) => new(passage.Text[start..end], passage.ToReading(start, end), code);

    private bool AreSmall(ReadOnlySpan<char> words)
    {
        foreach (var word in words.Split(' '))
        {
            if (!words[word].IsEmpty && !manuscript.Lexicon.Names.SmallWords.Contains(words[word]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Contains(ReadOnlySpan<char> sentence, PhraseSet phrases)
    {
        for (var at = 0; at < sentence.Length; at++)
        {
            if (BeginsWord(sentence, at) && phrases.MatchStart(sentence[at..]) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWord(ReadOnlySpan<char> text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]) || Scripts.IsIdeograph(text[at]);

    private sealed record Change(SpeakingRole Role, int Start, Extent Words, bool Announces, Home? Home);
}
