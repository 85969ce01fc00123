using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SpeechText;

/// <summary>
/// The kinds of diagnostic, each with a code that keeps its meaning over releases: <c>ST01xx</c> the source,
/// <c>ST02xx</c> genre and language, <c>ST03xx</c> the header, <c>ST04xx</c> speakers and quotations, <c>ST05xx</c> the text,
/// <c>ST06xx</c> single genres.
/// </summary>
public sealed class DiagnosticId
{
    private readonly CompositeFormat _message;

    private DiagnosticId(string code, Severity severity, string message)
    {
        Code = code;
        Severity = severity;
        _message = CompositeFormat.Parse(message);
    }

    /// <summary>The source holds no characters but white space.</summary>
    public static DiagnosticId EmptySource { get; } = new("ST0101", Severity.Error, "The source holds no text.");

    /// <summary>The source is larger than <see cref="ReadOptions.MaximumLength"/>; what was read of it is kept, unread.</summary>
    public static DiagnosticId SourceTooLong { get; } = new("ST0102", Severity.Error, "The source is longer than the limit of {0} characters: it was not parsed.");

    /// <summary>The bytes are not valid UTF-8, and no byte order mark says what they are.</summary>
    public static DiagnosticId FallbackEncoding { get; } = new("ST0103", Severity.Warning, "The bytes are not UTF-8: they were read as Windows-1252.");

    /// <summary>The bytes are of no text format.</summary>
    public static DiagnosticId BinarySource { get; } = new("ST0104", Severity.Error, "The source is not a text: {0}.");

    /// <summary>Markup is nested deeper than <see cref="ReadOptions.MaximumNesting"/>; the deeper levels are read as one.</summary>
    public static DiagnosticId NestingTooDeep { get; } = new("ST0105", Severity.Warning, "Markup is nested deeper than the limit of {0} levels: the deeper levels were read as one.");

    /// <summary>The bytes are UTF-8 but for a few that are damaged; each of those is read as U+FFFD.</summary>
    public static DiagnosticId DamagedEncoding { get; } = new("ST0106", Severity.Warning, "Some bytes are not valid UTF-8: each was read as the replacement character.");

    /// <summary>The document is cut off, or is not built as its format asks; nothing of it was read.</summary>
    public static DiagnosticId DamagedDocument { get; } = new("ST0110", Severity.Error, "The document is damaged: {0}.");

    /// <summary>The document cannot be read without a password, or its owner has forbidden that its text be taken out.</summary>
    public static DiagnosticId EncryptedDocument { get; } = new("ST0111", Severity.Error, "The document is encrypted: {0}.");

    /// <summary>Reading the document would go beyond a limit that the caller can raise; nothing of it was read.</summary>
    public static DiagnosticId DocumentLimit { get; } = new("ST0112", Severity.Error, "The document goes beyond a limit: {0}.");

    /// <summary>The pages are pictures, with no text layer to read.</summary>
    public static DiagnosticId NoTextLayer { get; } = new("ST0113", Severity.Error, "The document has no text layer: its pages are pictures.");

    /// <summary>There is a text layer, but its fonts do not say which characters it stands for; none of it is given for text.</summary>
    public static DiagnosticId UnmappedText { get; } = new("ST0114", Severity.Error, "The document has no text that can be read: {0}.");

    /// <summary>Characters of the text layer were put into their usual form; what they say is the same.</summary>
    public static DiagnosticId TextLayerRepaired { get; } = new("ST0115", Severity.Info, "The text layer was repaired: {0}.");

    /// <summary>The text layer has faults that cannot be repaired for certain, and were left.</summary>
    public static DiagnosticId TextLayerDoubtful { get; } = new("ST0116", Severity.Warning, "The text layer has faults that were left as they are: {0}.");

    /// <summary>The document has changes that were tracked; it was read as if all of them were accepted.</summary>
    public static DiagnosticId TrackedChanges { get; } = new("ST0117", Severity.Info, "The document has tracked changes: it was read with all of them accepted.");

    /// <summary>The document refers to content outside of it, which was not fetched.</summary>
    public static DiagnosticId OutsideContent { get; } = new("ST0118", Severity.Warning, "The document refers to content that is not text of its own, which was not read: {0}.");

    /// <summary>A page prints its lead or its whole story a second time, which was left out of the text.</summary>
    public static DiagnosticId PrintedTwice { get; } = new("ST0119", Severity.Info, "The page prints a part of its text twice: the second printing was left out.");

    /// <summary>One page of a document has a text layer whose fonts do not say which characters it stands for; it is kept as furniture.</summary>
    public static DiagnosticId UnmappedPage { get; } = new("ST0120", Severity.Warning, "Page {0} has no text that can be read: its fonts do not say which characters the signs on it stand for.");

    /// <summary>The text shows no genre that this library reads; it is kept as paragraphs.</summary>
    public static DiagnosticId UnknownGenre { get; } = new("ST0201", Severity.Warning, "No genre was recognised: the text is kept as paragraphs.");

    /// <summary>No language could be told from the words.</summary>
    public static DiagnosticId UnknownLanguage { get; } = new("ST0202", Severity.Info, "The language could not be told from the words.");

    /// <summary>The language is known, but there is no lexicon for it.</summary>
    public static DiagnosticId NoLexicon { get; } = new("ST0203", Severity.Warning, "There is no lexicon for the language '{0}': its formulas were not looked for.");

    /// <summary>The caller named a genre that this release has no reader for; the text is kept as paragraphs.</summary>
    public static DiagnosticId GenreNotRead { get; } = new("ST0204", Severity.Warning, "Texts of the genre '{0}' are not read yet: the text is kept as paragraphs.");

    /// <summary>A rule of this library failed on the text, which is a fault of the library; the text is kept as paragraphs.</summary>
    public static DiagnosticId ReadingFailed { get; } = new("ST0205", Severity.Error, "A fault of SpeechText itself ({0}) kept it from reading the text: it is kept as paragraphs.");

    /// <summary>A speech names no speaker.</summary>
    public static DiagnosticId SpeakerNotNamed { get; } = new("ST0301", Severity.Warning, "The header names no speaker.");

    /// <summary>The printed date has no year, and none was supplied.</summary>
    public static DiagnosticId DateWithoutYear { get; } = new("ST0302", Severity.Info, "The date '{0}' is printed without a year: none is assumed.");

    /// <summary>The date supplied by <see cref="ReadOptions.KnownDate"/> contradicts the printed one, which stands.</summary>
    public static DiagnosticId KnownDateContradicts { get; } = new("ST0303", Severity.Warning, "The known date {0} does not agree with the printed '{1}': the printed date stands.");

    /// <summary>The printed weekday is not that of the printed date.</summary>
    public static DiagnosticId WeekdayContradicts { get; } = new("ST0304", Severity.Warning, "The weekday printed in '{0}' is not that of the date, a {1}.");

    /// <summary>A second date stands in the header; the first stands for the speech.</summary>
    public static DiagnosticId CompetingDate { get; } = new("ST0305", Severity.Info, "A second date, '{0}', was not taken for the date of the speech.");

    /// <summary>A line of the header could not be given a role.</summary>
    public static DiagnosticId HeaderLineUnread { get; } = new("ST0306", Severity.Warning, "The header line '{0}' was given no role.");

    /// <summary>The salutation stands on the cover too; the one before the body was taken.</summary>
    public static DiagnosticId SalutationPrintedTwice { get; } = new("ST0320", Severity.Info, "The salutation is printed twice: the one before the body was taken.");

    /// <summary>The same speech follows in another language, or in one language throughout; it is a version, not more of the body.</summary>
    public static DiagnosticId AnotherVersion { get; } = new("ST0321", Severity.Info, "From here on the text is the same speech again, in the language '{0}'.");

    /// <summary>The cover is printed once more in another language; the first that the body's language reads was taken.</summary>
    public static DiagnosticId CoverPrintedTwice { get; } = new("ST0322", Severity.Info, "From here on the cover is printed again, in the language '{0}'.");

    /// <summary>Somebody else read the words than the one whose words they are, who is the speaker.</summary>
    public static DiagnosticId DeliveredByAnother { get; } = new("ST0640", Severity.Info, "The words are those of {0}, but {1} delivered them.");

    /// <summary>The header names more than one State that the speaker may speak for; none is taken.</summary>
    public static DiagnosticId CompetingStates { get; } = new("ST0311", Severity.Info, "The header names more than one State, '{0}' and '{1}': none is taken for the speaker's.");

    /// <summary>Day and month of a date in numbers could change places.</summary>
    public static DiagnosticId DateOrderDoubtful { get; } = new("ST0312", Severity.Info, "Day and month of '{0}' could change places.");

    /// <summary>The text does not settle who said a quotation.</summary>
    public static DiagnosticId QuotationWithoutSpeaker { get; } = new("ST0401", Severity.Warning, "The text does not settle who said '{0}'{1}.");

    /// <summary>A quotation mark has no partner in its paragraph.</summary>
    public static DiagnosticId UnmatchedQuotationMark { get; } = new("ST0402", Severity.Warning, "A quotation mark has no partner in its paragraph.");

    /// <summary>Letters of a document symbol were put right: a small one, or one of another alphabet that looks the same.</summary>
    public static DiagnosticId SymbolRepaired { get; } = new("ST0450", Severity.Info, "The symbol '{0}' was read as '{1}'.");

    /// <summary>A resolution is printed with a year that it cannot be of; it stands as it is printed.</summary>
    public static DiagnosticId ImpossibleYear { get; } = new("ST0451", Severity.Warning, "The year of '{0}' is no year that it can be of: it stands as it is printed.");

    /// <summary>A document is cited without what its symbol needs: the organ, the session or the year.</summary>
    public static DiagnosticId ReferenceNotSettled { get; } = new("ST0452", Severity.Info, "The text does not settle which document '{0}' is.");

    /// <summary>A paragraph was healed over a page break.</summary>
    public static DiagnosticId HealedOverPageBreak { get; } = new("ST0501", Severity.Info, "A paragraph was joined over a page break between '{0}' and '{1}'.");

    /// <summary>Characters of the text ended in no part of the transcript.</summary>
    public static DiagnosticId UnreadText { get; } = new("ST0502", Severity.Warning, "{0} of the text ended in no part of the transcript.");

    /// <summary>Nothing says who speaks some words of a briefing, or of a record.</summary>
    public static DiagnosticId TurnWithoutSpeaker { get; } = new("ST0630", Severity.Warning, "Nothing says who speaks the words that begin with '{0}'.");

    /// <summary>A label of a briefing fits several of those who are announced.</summary>
    public static DiagnosticId LabelFitsSeveral { get; } = new("ST0631", Severity.Warning, "The label '{0}' may be that of {1}: nobody is guessed.");
    /// <summary>Two columns of a page were read across, which tore a turn head; it was put together again.</summary>
    public static DiagnosticId ColumnsReadAcross { get; } = new("ST0601", Severity.Warning, "Columns were read across a turn head: the words '{0}' were taken out of it for the speaker's.");

    /// <summary>A note in a turn head has damaged letters, which were read as the only ones near to them.</summary>
    public static DiagnosticId DamagedNote { get; } = new("ST0602", Severity.Info, "The damaged note '{0}' was read as of the language '{1}'.");

    /// <summary>A turn begins inside a line, behind the words of another.</summary>
    public static DiagnosticId HeadInsideLine { get; } = new("ST0603", Severity.Info, "The turn head '{0}' stands inside a line.");

    /// <summary>Words that have the shape of a turn head were left as words, for nothing else says that somebody begins to speak there.</summary>
    public static DiagnosticId DoubtfulHead { get; } = new("ST0604", Severity.Info, "The words '{0}' were not taken for a turn head.");

    /// <summary>A line at the head of a page that says who goes on speaking was taken out of the text.</summary>
    public static DiagnosticId ContinuationHeadTaken { get; } = new("ST0605", Severity.Info, "'{0}' says at the head of a page who goes on speaking: it was taken out of the text.");

    /// <summary>The head of a page, or its number, stood inside a line and was taken out of the words.</summary>
    public static DiagnosticId PageTextInsideLine { get; } = new("ST0606", Severity.Info, "'{0}' belongs to the page and stood inside a line: it was taken out of the words.");

    /// <summary>A sentence of procedure stands in the middle of another: two columns of a page were read across, and the words about it may be of both.</summary>
    public static DiagnosticId SentenceTorn { get; } = new("ST0607", Severity.Warning, "'{0}' stands in the middle of a sentence: columns were read across, and the words about it may not follow one another.");

    /// <summary>A turn head stands at the end of the first line of its words, where extraction read a line from right to left the other way.</summary>
    public static DiagnosticId HeadAtLineEnd { get; } = new("ST0608", Severity.Info, "The turn head '{0}' stands behind the words of its line: they were read as words of its speaker.");

    /// <summary>Pages have two columns side by side; each was read down, the left one first.</summary>
    public static DiagnosticId ColumnsSideBySide { get; } = new("ST0609", Severity.Info, "Pages with two columns side by side, each of them read down, the left one first: {0}.");

    /// <summary>A line that comes again on several pages was taken out of the text.</summary>
    public static DiagnosticId RunningHeadTaken { get; } = new("ST0620", Severity.Info, "'{0}' stands at the edge of {1} pages: it was taken out of the text as a running head.");

    /// <summary>Every id, by code.</summary>
    public static IReadOnlyList<DiagnosticId> All { get; } =
    [
        EmptySource, SourceTooLong, FallbackEncoding, BinarySource, NestingTooDeep, DamagedEncoding,
        DamagedDocument, EncryptedDocument, DocumentLimit, NoTextLayer, UnmappedText, TextLayerRepaired, TextLayerDoubtful, TrackedChanges, OutsideContent,
        PrintedTwice, UnmappedPage,
        UnknownGenre, UnknownLanguage, NoLexicon, GenreNotRead, ReadingFailed,
        SpeakerNotNamed, DateWithoutYear, KnownDateContradicts, WeekdayContradicts, CompetingDate, HeaderLineUnread, CompetingStates, DateOrderDoubtful,
        SalutationPrintedTwice, AnotherVersion, CoverPrintedTwice,
        QuotationWithoutSpeaker, UnmatchedQuotationMark,
        SymbolRepaired, ImpossibleYear, ReferenceNotSettled,
        HealedOverPageBreak, UnreadText,
        ColumnsReadAcross, DamagedNote, HeadInsideLine, DoubtfulHead, ContinuationHeadTaken, PageTextInsideLine, SentenceTorn, HeadAtLineEnd, ColumnsSideBySide,
        RunningHeadTaken,
        TurnWithoutSpeaker, LabelFitsSeveral,
        DeliveredByAnother,
    ];

    private static readonly FrozenDictionary<string, DiagnosticId> ByCode = All.ToFrozenDictionary(id => id.Code, StringComparer.Ordinal);

    /// <summary>The stable code, such as <c>ST0103</c>.</summary>
    public string Code { get; }

    /// <summary>How much a diagnostic of this kind matters.</summary>
    public Severity Severity { get; }

    /// <summary>Finds the id of a code.</summary>
    /// <returns>The id, or <see langword="null"/> for a code that this release does not know.</returns>
    public static DiagnosticId? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return ByCode.GetValueOrDefault(code);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    internal Diagnostic At(TextSpan span, params ReadOnlySpan<object?> arguments) =>
        new(this, string.Format(CultureInfo.InvariantCulture, _message, arguments), span);
}
