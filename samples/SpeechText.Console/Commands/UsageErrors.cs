using System.CommandLine;
using System.CommandLine.Parsing;

namespace SpeechText.Sample.Commands;

/// <summary>
/// What was wrong with the arguments, in one plain line.
/// </summary>
internal static class UsageErrors
{
    private const string Help = "(see: speechtext --help)";

    /// <summary>The first fault, or <see langword="null"/> where there is none.</summary>
    public static string? First(ParseResult parsed)
    {
        foreach (var token in parsed.UnmatchedTokens)
        {
            return Unmatched(parsed.CommandResult.Command, token);
        }

        return parsed.Errors.Count == 0 ? null : Message(parsed.Errors[0]);
    }

    public static string UnknownOption(string token) => $"unknown option: {token} {Help}";

    private static string Unmatched(Command command, string token)
    {
        if (token.StartsWith('-') && token.Length > 1)
        {
            return UnknownOption(token);
        }

        if (command is not RootCommand)
        {
            return $"one file only, please: {token} is one too many {Help}";
        }

        return Path.Exists(token) ? $"no command for {token}: say 'speechtext show {token}' {Help}" : $"unknown command: {token} {Help}";
    }

    private static string Message(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Parent: CommandResult command, Tokens.Count: 0 } => NoFiles(command.Command),
        CommandResult { Tokens.Count: 0 } command => NoFiles(command.Command),
        OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name}: a value is missing {Help}",
        OptionResult option => $"{option.Option.Name}: {error.Message}",
        ArgumentResult { Parent: OptionResult option } => $"{option.Option.Name}: {error.Message}",
        _ => error.Message,
    };

    private static string NoFiles(Command command) => $"no files given (see: speechtext {command.Name} --help)";
}
