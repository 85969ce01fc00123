namespace SpeechText.Languages;

internal static partial class English
{
    private static RecordWords Records => new()
    {
        Chairs = PhraseSet.Of("""
            The President
            The Acting President
            The Temporary President
            The Provisional President
            The President of the Council
            The President of the General Assembly
            The Vice-President
            The Chair
            The Chairman
            The Chairperson
            The Chairwoman
            The Acting Chair
            The Acting Chairman
            The Acting Chairperson
            The Temporary Chair
            The Temporary Chairman
            The Temporary Chairperson
            The Vice-Chair
            The Vice-Chairman
            The Vice-Chairperson
            The Co-Chair
            The Co-Chairs
            The Co-Chairman
            The Co-Chairmen
            The Co-Chairperson
            The Co-Chairpersons
            The Co-President
            The Co-Presidents
            The Presiding Officer
            """),
        Officers = PhraseSet.Of("""
            The Secretary-General
            The Deputy Secretary-General
            The Acting Secretary-General
            The Under-Secretary-General
            The Assistant Secretary-General
            The Secretary
            The Secretary of the Committee
            The Secretary of the Council
            The Director-General
            The Executive Director
            The Executive Secretary
            The High Commissioner
            The Legal Counsel
            The Controller
            The Prosecutor
            The Registrar
            The Rapporteur
            The Special Rapporteur
            The Moderator
            The Facilitator
            The Representative of the Secretary-General
            The Special Representative of the Secretary-General
            The Personal Representative of the Secretary-General
            """),
        Styles = PhraseSet.Of("""
            King
            Queen
            Emir
            Amir
            Sultan
            Sultana
            Emperor
            Empress
            Crown Prince
            Crown Princess
            Grand Duke
            Grand Duchess
            Duke
            Duchess
            Baron
            Baroness
            Count
            Countess
            Pope
            Patriarch
            Metropolitan
            Rabbi
            Imam
            Father
            Sister
            Reverend
            Chief
            Dato
            Dato'
            Datuk
            Datin
            Tan Sri
            Tun
            Tuan
            Shri
            U
            Daw
            Madam
            Madame
            Monsieur
            Vice-President
            Prime Minister
            Deputy Prime Minister
            Foreign Minister
            Secretary of State
            Governor
            Governor-General
            Chancellor
            Chairman
            Commissioner
            High Commissioner
            Commander
            Lieutenant Colonel
            Brigadier General
            Vice Admiral
            Rear Admiral
            Major
            Lieutenant
            Inspector
            """),
        Languages = LanguageNames,
        LanguageLinks = new("and", "and in", "and then in"),
        LanguageNotes = PhraseTable<LanguageMode>.OfRows(
            (LanguageMode.SpokeIn, "spoke in|speaks in|speaking in|spoken in|continued in|continuing in"),
            (LanguageMode.InterpretationFrom, "interpretation from|interpreted from|translation from|translated from"),
            (LanguageMode.ProvidedBy, "text provided in|text in")),
        LanguageNoteEnds = PhraseTable<LanguageMode>.OfRows(
            (LanguageMode.ProvidedBy, "text provided by|text furnished by|text submitted by|translation provided by|interpretation provided by|version provided by")),
        OnBehalfOf = new("on behalf of", "speaking on behalf of", "also on behalf of", "also speaking on behalf of", "speaking for", "in the name of"),
        Resumed = new("continued", "continuing", "continues", "resumed", "resuming"),
        References = new("see", "cf.", "ibid", "resolution", "document", "agenda item", "article", "chapter", "paragraph", "annex"),
        FloorGiving = new(
            "the floor to", "call on", "call upon", "now invite", "recognize", "next speaker is", "next speaker on my list is", "the floor is given to", "welcome"),
        Directions = PhraseTable<NoteKind>.OfRows(
            (NoteKind.Applause, "applause"),
            (NoteKind.Laughter, "laughter|laughs|laughing|chuckles"),
            (NoteKind.Inaudible, "inaudible|off mic|off-mic|off microphone|cross-talk|crosstalk|cross talk|unintelligible"),
            (NoteKind.Editorial, "in progress|as interpreted|as translated|technical difficulties|addressing the press"),
            (NoteKind.Pause, "pause")),
    };
}
