namespace SpeechText.Languages;

internal static class English
{
    internal static Lexicon Lexicon { get; } = new()
    {
        Language = "en",
        CommonWords = WordSet.Of("""
            the of and to in a that is for on with as by this be are it our we have from has its at an not which will
            their also all more must was been these can they i but or us you who would about between into those there
            """),
        CannotEndSentence = WordSet.Of("""
            the a an of and or but nor to in on at by for from with without within into onto upon over under between among
            through during against towards toward as than that which who whose whom if when while where because although
            its their our your his her my this these those every each both either neither is are was were be been has have
            had will would shall should must may might can could not
            """),
    };
}
