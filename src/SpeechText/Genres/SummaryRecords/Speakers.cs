using SpeechText.Blocks;
using SpeechText.Fields.ReportedSpeech;
using SpeechText.Fields.States;
using SpeechText.Fields.Text;
using SpeechText.Genres.Meetings;
using SpeechText.Genres.Turns;
using SpeechText.Lines;

namespace SpeechText.Genres.SummaryRecords;

/// <summary>
/// Finds the member of the cast for the words that name a speaker.
/// </summary>
internal sealed class Speakers(Manuscript manuscript, Cast cast, Cover cover)
{
    private bool _chairIsKnown = cover.Chairs.Count == 1;

    private Holder? _holder;

    /// <summary>Somebody else has taken the chair: where the sentence names nobody, from here on the office alone says who presides.</summary>
    internal void ChairChanges(Passage sentence)
    {
        _chairIsKnown = false;
        _holder = ChairHolder.Read(sentence.Text, manuscript.Lexicon) is { } holder
            ? new Holder(holder.Name, sentence.ToReading(holder.Printed.Start, holder.Printed.End), holder.Honorifics)
            : null;
    }

    internal CastMember Of(ReportedHead head, Passage passage)
    {
        var name = passage.Text[head.Name.Start..head.Name.End];
        var printed = passage.ToReading(head.Name.Start, head.Name.End);
        if (head.IsJoint)
        {
            return cast.Collective(OneLine.Of(name), printed);
        }

        if (head.IsChair && _holder is { } holder)
        {
            return cast.Chair(ReadableCase.Of(name, manuscript.Lexicon.Names), printed, holder);
        }

        if (head.IsChair)
        {
            var chair = cast.Chair(ReadableCase.Of(name, manuscript.Lexicon.Names), printed);
            if (_chairIsKnown && chair.Home is null && chair.Speaker is null)
            {
                (chair.Home, chair.Honorifics) = (cover.Chairs[0].Home, cover.Chairs[0].Honorifics);
                (chair.Name, chair.Printed) = (cover.Chairs[0].Name, cover.Chairs[0].Printed);
            }

            return chair;
        }

        if (head.State is { } state)
        {
            var delegated = cast.Officer(name, printed);
            var stated = OneLine.Of(passage.Text.AsSpan(state.Start, state.Length));
            delegated.Home ??= new Home(stated, passage.ToReading(state.Start, state.End), StateReader.TryRead(stated, manuscript.Lexicon, out var iso) ? iso : null);
            return delegated;
        }

        Home? home = null;
        var titles = new List<(string, Extent)>();
        foreach (var parenthesis in head.Parentheses)
        {
            var value = OneLine.Of(passage.Text.AsSpan(parenthesis.Start, parenthesis.Length));
            var extent = passage.ToReading(parenthesis.Start, parenthesis.End);
            if (StateReader.TryRead(value, manuscript.Lexicon, out var code))
            {
                home = new Home(value, extent, code);
            }
            else if (IsTitle(value))
            {
                titles.Add((value, extent));
                if (DelegateState.TryFind(passage.Text.AsSpan(parenthesis.Start, parenthesis.Length), manuscript.Lexicon, out var of))
                {
                    var printedHome = passage.ToReading(parenthesis.Start + of.Start, parenthesis.Start + of.End);
                    home = new Home(OneLine.Of(passage.Text.AsSpan(parenthesis.Start + of.Start, of.End - of.Start)), printedHome, of.Code);
                }
            }
            else
            {
                home ??= new Home(value, extent);
            }
        }

        var honorifics = head.Honorifics.Select(h => passage.Text[h.Start..h.End]).ToArray();
        var member = cast.Person(ReadableCase.OfName(name, manuscript.Lexicon.Names), printed, honorifics, home);
        if (member.Titles.Count == 0 && titles.Count > 0)
        {
            member.Titles = titles;
        }

        return member;
    }

    internal Home? OnBehalfOf(ReportedHead head, Passage passage)
    {
        if (head.OnBehalfOf is not { } behalf)
        {
            return null;
        }

        var value = OneLine.Of(passage.Text.AsSpan(behalf.Start, behalf.Length));
        return new Home(value, passage.ToReading(behalf.Start, behalf.End), StateReader.TryRead(value, manuscript.Lexicon, out var code) ? code : null);
    }

    private bool IsTitle(string value)
    {
        var at = 0;
        while (Word.TryNext(value, ref at, out var start))
        {
            if (manuscript.Lexicon.Names.TitleNouns.Contains(value.AsSpan(start, at - start)))
            {
                return true;
            }
        }

        return false;
    }
}
