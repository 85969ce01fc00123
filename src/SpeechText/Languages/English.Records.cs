namespace SpeechText.Languages;

internal static partial class English
{
    private static RecordWords Records => new()
    {
        Languages = PhraseTable<string>.OfRows(
            ("ar", "Arabic"), ("zh", "Chinese"), ("en", "English"), ("fr", "French"), ("ru", "Russian"), ("es", "Spanish"),
            ("pt", "Portuguese"), ("de", "German"), ("it", "Italian"), ("ja", "Japanese"), ("fa", "Persian|Farsi"), ("ko", "Korean"),
            ("tr", "Turkish"), ("he", "Hebrew"), ("sw", "Swahili|Kiswahili"), ("uk", "Ukrainian")),
        LanguageNotes = PhraseTable<LanguageMode>.OfRows(
            (LanguageMode.SpokeIn, "spoke in|speaking in|spoken in|continued in|in"),
            (LanguageMode.InterpretationFrom, "interpretation from|interpreted from|translation from|translated from"),
            (LanguageMode.ProvidedBy, "text provided in|text in")),
        LanguageNoteEnds = PhraseTable<LanguageMode>.OfRows(
            (LanguageMode.ProvidedBy, "text provided by|text furnished by|text submitted by|translation provided by|interpretation provided by|version provided by")),
        Directions = PhraseTable<NoteKind>.OfRows(
            (NoteKind.Applause, "applause"),
            (NoteKind.Laughter, "laughter|laughs|laughing|chuckles"),
            (NoteKind.Inaudible, "inaudible|off mic|off-mic|off microphone|cross-talk|crosstalk|cross talk|unintelligible"),
            (NoteKind.Pause, "pause")),
    };
}
