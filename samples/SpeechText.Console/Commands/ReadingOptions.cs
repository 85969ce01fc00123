using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Json;

namespace SpeechText.Sample.Commands;

/// <summary>
/// The options that every command shares: what is known of the texts beforehand.
/// </summary>
internal sealed class ReadingOptions
{
    private readonly Option<string> _language = new("--language", "-l")
    {
        Description = "The language of the texts as a BCP 47 tag (en, fr, zh); by default it is told from the words.",
        HelpName = "tag",
        CustomParser = ParseLanguage,
    };

    private readonly Option<Genre?> _genre = new("--genre", "-g")
    {
        Description = "Read the texts as this genre (" + string.Join(", ", GenreNames) + "); by default it is recognised.",
        HelpName = "genre",
        CustomParser = ParseGenre,
    };

    private readonly Option<DateOnly?> _date = new("--date", "-d")
    {
        Description = "The date of the texts, known from elsewhere (2010-12-06): it completes a printed date without a year.",
        HelpName = "date",
        CustomParser = ParseDate,
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Write nothing of a document that has an error.",
    };

    private static IEnumerable<string> GenreNames => Enum.GetNames<Genre>().Select(JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>Gives a command these options.</summary>
    public void AddTo(Command command)
    {
        command.Add(_language);
        command.Add(_genre);
        command.Add(_date);
        command.Add(_strict);
    }

    /// <summary>What the arguments say.</summary>
    public ReadOptions Read(ParseResult parsed) => new()
    {
        Language = parsed.GetValue(_language),
        Genre = parsed.GetValue(_genre),
        KnownDate = parsed.GetValue(_date),
        Strict = parsed.GetValue(_strict),
    };

    private static string? ParseLanguage(ArgumentResult result)
    {
        var tag = result.Tokens[0].Value;
        if (tag.Length is >= 2 and <= 35 && char.IsAsciiLetter(tag[0]) && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            return tag;
        }

        result.AddError($"not a language tag such as en or zh-Hans: {tag}");
        return null;
    }

    // 'newsArticle', as JSON has it; 'news-article' and 'NewsArticle' will do.
    private static Genre? ParseGenre(ArgumentResult result)
    {
        var name = result.Tokens[0].Value;
        if (Enum.TryParse<Genre>(name.Replace("-", string.Empty, StringComparison.Ordinal), ignoreCase: true, out var genre) && char.IsAsciiLetter(name[0]))
        {
            return genre;
        }

        result.AddError($"no such genre: {name} (one of {string.Join(", ", GenreNames)})");
        return null;
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        result.AddError($"not a date such as 2010-12-06: {text}");
        return null;
    }
}
