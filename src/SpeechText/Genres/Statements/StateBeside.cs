using SpeechText.Fields.States;
using SpeechText.Lines;

namespace SpeechText.Genres.Statements;

/// <summary>
/// The State beside a speaker, or in the place of one.
/// <code>
/// Ms. Rossi (Sweden)
/// by Sweden, at the Council
/// of Sweden at the Council          where no name is printed
/// </code>
/// </summary>
internal static class StateBeside
{
    /// <summary>Reads on from where the phrase has been read to, and says where the State ends; where there is none, nothing is read.</summary>
    internal static int Read(HeaderSheet sheet, Extent phrase, int read, int end, SpeakerDraft draft)
    {
        if (draft.State is not null)
        {
            return read;
        }

        if (read == phrase.Start && draft.IsEmpty)
        {
            return Senders.Read(sheet, new Extent(read, end), draft);
        }

        var rest = sheet.Text[new Extent(read, end)];
        var blanks = rest.Length - rest.TrimStart().Length;
        var close = blanks < rest.Length && rest[blanks] == '(' ? rest.IndexOf(')') : -1;
        var state = close > 0 && draft.HasName ? new Extent(read + blanks + 1, read + close) : default;
        if (state.IsEmpty || !StateReader.TryRead(sheet.Text[state], sheet.Lexicon, out _))
        {
            return read;
        }

        draft.State = state;
        sheet.Builder.Claim(state, SegmentRole.Field);
        return state.End + 1;
    }
}
