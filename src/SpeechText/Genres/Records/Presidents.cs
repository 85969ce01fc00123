using SpeechText.Fields.TurnHeads;
using SpeechText.Genres.Meetings;
using SpeechText.Genres.Turns;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText.Genres.Records;

/// <summary>
/// Who presides at each head of an office: whoever the sentence of procedure before it says has taken the chair, else the one that the cover names.
/// <code>
/// Ms. Weiss (Sylvania), Vice-President, took the Chair.
/// The Acting President: …                              Weiss
/// The President returned to the Chair.
/// The President: …                                     whoever the cover names
/// </code>
/// </summary>
internal sealed class Presidents(Manuscript manuscript, Cast cast, Cover cover)
{
    private readonly HashSet<CastMember> _unnamed = [];
    private CastMember? _named;
    private Holder? _holder;

    // Another office after the same sentence is somebody else's.
    private string? _office;

    // Somebody took the chair of whom the text gives no name that can be read.
    private bool _isDoubtful;

    /// <summary>Reads a part that stands before the next head.</summary>
    internal void Pass(ProcedurePart part)
    {
        if (part.Match is not { Kind: ProcedureKind.ChairTaken })
        {
            return;
        }

        var sentence = part.Lines[0].Extent.To(part.Lines[^1].Extent);
        (_holder, _office) = (null, null);
        if (ChairHolder.Read(manuscript.Text.Read(sentence), manuscript.Lexicon) is { } holder)
        {
            _holder = new Holder(holder.Name, new Extent(sentence.Start + holder.Printed.Start, sentence.Start + holder.Printed.End), holder.Honorifics);
        }
        else
        {
            // "The President returned to the Chair" says who presides; another sentence without a name does not.
            _isDoubtful |= manuscript.Lexicon.Records.Chairs.MatchStart(manuscript.Text[sentence]) == 0;
        }
    }

    /// <summary>The member of the cast for the head of an office.</summary>
    internal CastMember Of(TurnHead head, string office)
    {
        _office ??= _holder is null ? null : office;
        if (_holder is { } holder && NameKey.Of(office) == NameKey.Of(_office!))
        {
            return cast.Chair(office, head.Name, holder);
        }

        var chair = cast.Chair(office, head.Name);
        _unnamed.Add(chair);
        return chair;
    }

    /// <summary>Names after the cover whoever holds its office; where the text knows several and none is that of the cover, nobody.</summary>
    internal void NameByCover()
    {
        if (cover.Chairs is not [var named] || _isDoubtful)
        {
            return;
        }

        var chair = _unnamed.FirstOrDefault(m => IsOffice(m.Name!)) ?? (_unnamed.Count == 1 && !Holds(_unnamed.First().Name!) ? _unnamed.First() : null);
        if (chair is not null)
        {
            chair.Titles = [(chair.Name!, chair.Printed)];
            (chair.Name, chair.Printed, chair.Honorifics) = (named.Name, named.Printed, named.Honorifics);
            _named = chair;
        }
    }

    /// <summary>The State of whoever presides, as a head names it, else the cover; <see langword="null"/> where neither does.</summary>
    internal Home? HomeOf(CastMember chair) => chair.Home ?? (chair == _named ? cover.Chairs[0].Home : null);

    // "The President" is the President of the cover, "The Acting President" is not.
    private bool IsOffice(string office) =>
        cover.Office.Length > 0 && NameKey.Of(office) is var key && key.EndsWith(cover.Office, StringComparison.Ordinal)
        && (key.Length == cover.Office.Length || manuscript.Lexicon.CannotEndSentence.Contains(key[..^cover.Office.Length].Trim()));

    private bool Holds(string office) => cover.Office.Length > 0 && NameKey.Of(office).Contains(cover.Office, StringComparison.Ordinal);
}
