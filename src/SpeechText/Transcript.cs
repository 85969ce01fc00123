using SpeechText.Blocks;
using SpeechText.Genres;
using SpeechText.Languages;
using SpeechText.Lines;

namespace SpeechText;

public sealed partial record Transcript
{
    /// <summary>Reads a text given as characters.</summary>
    /// <param name="text">The whole text: plain, Markdown or HTML.</param>
    /// <param name="options">What is known beforehand; <see cref="ReadOptions.Default"/> where left out.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="TranscriptException"><see cref="ReadOptions.Strict"/> is set and a diagnostic is an error.</exception>
    public static Transcript Parse(string text, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        options ??= ReadOptions.Default;
        return text.Length > options.MaximumLength ? TooLong(text, null, options) : Read(text, null, [], options);
    }

    private static Transcript Read(string text, string? sha256, IReadOnlyList<Diagnostic> found, ReadOptions options)
    {
        var name = options.Name ?? string.Empty;
        var format = LineReaders.For(text, name, options.MediaType);
        return Read(new SourceText(text, name, format.MediaType, sha256), format.Read(text, options.MaximumNesting), found, options);
    }

    /// <summary>Reads lines that a format has made of a source: the way in for the packages that read PDF and Word.</summary>
    internal static Transcript Read(SourceText source, LineDocument document, IReadOnlyList<Diagnostic> found, ReadOptions options) =>
        Read(source, document, found, options, GenreRecognizer.Recognize);

    /// <summary>Reads lines; where a rule fails on them, they are kept as paragraphs, under a diagnostic.</summary>
    /// <param name="source">The text that the lines stand in.</param>
    /// <param name="document">The lines.</param>
    /// <param name="found">What was doubted before there were lines.</param>
    /// <param name="options">What is known beforehand.</param>
    /// <param name="recognize">Finds the genre and who reads it.</param>
    internal static Transcript Read(
        SourceText source, LineDocument document, IReadOnlyList<Diagnostic> found, ReadOptions options, Func<Manuscript, (Genre, IReadOnlyList<Evidence>, IReader)> recognize)
    {
        // A fault of one rule costs the reading of one text, and not the run over a corpus.
        try
        {
            return Understand(source, document, found, options, recognize);
        }
        catch (Exception fault) when (fault is ArgumentException or IndexOutOfRangeException or InvalidOperationException or NullReferenceException)
        {
            return Understand(source, document, [.. found, DiagnosticId.ReadingFailed.At(default, fault.GetType().Name)], options with { Genre = Genre.Unknown }, _ => GenreRecognizer.AsParagraphs);
        }
    }

    private static Transcript Understand(
        SourceText source, LineDocument document, IReadOnlyList<Diagnostic> found, ReadOptions options, Func<Manuscript, (Genre, IReadOnlyList<Evidence>, IReader)> recognize)
    {
        var text = source.Text!;
        var builder = new TranscriptBuilder(text, document.Text);
        builder.Diagnostics.AddRange(found);
        builder.Diagnostics.AddRange(document.Diagnostics);
        var manuscript = Write(document, options, builder);
        var (genre, evidence, reader) = recognize(manuscript);
        reader.Read(manuscript, builder);
        CarriedDate.Read(manuscript, builder);
        FootnoteWriter.Write(text, [.. document.Footnotes, .. builder.Footnotes], builder);
        var (segments, unclaimed) = Leaves.Tile(text, document.Text, document.Furniture, builder.Claims);
        ReferenceWriter.Write(manuscript, builder, segments);
        foreach (var span in unclaimed)
        {
            builder.Diagnostics.Add(DiagnosticId.UnreadText.At(span, span.Length == 1 ? "1 character" : $"{span.Length} characters"));
        }

        Diagnostic[] diagnostics = builder.Diagnostics.Count < 2 ? [.. builder.Diagnostics] : [.. builder.Diagnostics.OrderBy(d => d.Span)];
        if (options.Strict && Array.Exists(diagnostics, d => d.Severity == Severity.Error))
        {
            throw new TranscriptException(source.Name, diagnostics);
        }

        return new Transcript
        {
            Source = source,
            Genre = genre,
            GenreEvidence = evidence,
            Language = builder.Language ?? manuscript.Language,
            Header = builder.Header,
            Speakers = builder.Speakers,
            Items = builder.Items,
            Quotations = builder.Quotations,
            References = builder.References,
            Diagnostics = diagnostics,
            Segments = segments,
        };
    }

    private static Manuscript Write(LineDocument document, ReadOptions options, TranscriptBuilder builder)
    {
        var text = document.Text;
        var isMixed = false;
        var lexicon = options.Language is { } tag ? Lexicons.For(tag) : LanguageFinder.Find(text.Text, out isMixed);
        if (document.Lines.Count == 0)
        {
            builder.Diagnose(DiagnosticId.EmptySource, default);
        }
        else if (lexicon is null)
        {
            builder.Diagnostics.Add(options.Language is { } language ? DiagnosticId.NoLexicon.At(default, language) : DiagnosticId.UnknownLanguage.At(default));
        }

        var (lines, heads) = RunningHeads.Part(text, document.Lines, lexicon ?? Lexicon.None);
        foreach (var head in heads)
        {
            foreach (var place in head.Places)
            {
                builder.Claim(place, SegmentRole.Furniture);
            }

            if (head.Places.Count > 1)
            {
                builder.Diagnose(DiagnosticId.RunningHeadTaken, head.Places[0], text.Read(head.Places[0]), head.Places.Count);
            }
        }

        builder.Lexicon = lexicon ?? Lexicon.None;
        return new Manuscript
        {
            Text = text,
            Lines = lines,
            RunningHeads = heads,
            Blocks = BlockReader.Read(lines),
            Metadata = document.Metadata,
            Lexicon = lexicon ?? Lexicon.None,
            Language = options.Language ?? lexicon?.Language ?? "und",
            IsMixed = isMixed,
            Options = options,
        };
    }
}
