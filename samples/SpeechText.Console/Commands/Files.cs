using System.CommandLine;
using System.CommandLine.Parsing;

namespace SpeechText.Sample.Commands;

/// <summary>The argument that names what to read.</summary>
internal static class Files
{
    /// <summary>Any number of files, folders and patterns, at least one.</summary>
    public static Argument<string[]> Several() => Guarded(new Argument<string[]>("FILES")
    {
        Description = "Files, folders (read with all their folders), patterns such as 'texts/**/*.txt', and - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    });

    /// <summary>One file.</summary>
    public static Argument<string> One() => Guarded(new Argument<string>("FILE") { Description = "A file, or - for standard input." });

    // An option that no command knows would else be taken for the name of a file.
    private static T Guarded<T>(T argument)
        where T : Argument
    {
        argument.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
            {
                if (IsUnknownOption(token))
                {
                    result.AddError(UsageErrors.UnknownOption(token.Value));
                }
            }
        });
        return argument;
    }

    private static bool IsUnknownOption(Token token) => token.Value.Length > 1 && token.Value[0] == '-' && !Path.Exists(token.Value);
}
