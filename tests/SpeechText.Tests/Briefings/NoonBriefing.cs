namespace SpeechText.Tests.Briefings;

/// <summary>A briefing of our own in the layout of a noon briefing: a lead line, topics under stars, questions after them.</summary>
internal static class NoonBriefing
{
    internal const string Text = """
        Daily Press Briefing by the Office of the Spokesperson for the Secretary-General

        The following is a near-verbatim transcript of today’s noon briefing by Anna Rossi, Deputy Spokesperson for the Secretary-General.
        Good afternoon.
        ** Freedonia/Sylvania
        The Secretary-General welcomes the opening of the bridge between the two countries. He thanks the masons: without them, he says, there would be nothing to open, and nobody to walk on it.
        He will be there tomorrow.
        ** Questions and Answers
        Question :  Thank you.  Two things: will he walk over it?  And who pays?
        Spokesperson :  He will.  Ivo, please.
        Question [interpreted from French]:  Is it safe?  [laughter]
        Deputy Spokesperson :  It is.
        Correspondent:  And the river…  [cross-talk]
        Spokesperson :  The river is fine: look at it.
        """;

    internal static Transcript Read() => Transcript.Parse(Text);

    internal static IReadOnlyList<Speech> Turns(this Transcript transcript) => [.. transcript.Items.OfType<Speech>()];
}
