namespace SpeechText.Tests.House;

/// <summary>
/// Which folder of the library may use which. A file's home is its first folder; its slice the folder below that, where formats,
/// genres and outputs are kept apart.
/// </summary>
internal static class FolderOrder
{
    // Each may use itself and those before it.
    private static readonly string[] Flow = ["Source", "Diagnostics", "Model", "Lines", "Languages", "Blocks", "Fields", "Genres"];

    // Beside the flow: these read the finished model and know nothing of how it came about.
    private static readonly string[] OfTheModel = ["Source", "Diagnostics", "Model"];

    // Folders whose subfolders are slices, with the one file that lists them.
    private static readonly Dictionary<string, string?> Sliced = new()
    {
        ["Lines"] = "Lines/LineReaders.cs",
        ["Genres"] = "Genres/GenreRecognizer.cs",
        ["Writers"] = null,
    };

    // Rooms that several slices of their folder share; they know none of those.
    private static readonly HashSet<string> Shared = ["Genres/Meetings", "Genres/Turns"];

    /// <summary>Says why the file may not use what stands in the other file; <see langword="null"/> where it may.</summary>
    internal static string? Objection(string user, string used)
    {
        var (from, to) = (Home(user), Home(used));
        if (from.Length == 0)
        {
            return null;
        }

        if (from != to && !MayUse(from, used, to))
        {
            return to.Length == 0 ? $"{from} does not know the front door" : $"{from} comes before {to}, or knows nothing of it";
        }

        return from == to && Slice(user) is var slice && Slice(used) is { } other && slice != other
            && !(slice is not null && Shared.Contains($"{to}/{other}")) && Sliced.TryGetValue(from, out var registry) && user != registry
            ? $"{from}/{other} must be deletable alone"
            : null;
    }

    private static bool MayUse(string from, string used, string to) => from switch
    {
        // The characters that entities stand for are one table, which the audit and the matcher need to know what a span reads.
        "Auditing" or "Matching" when used is "Lines/EntityDecoder.cs" or "Lines/YamlEscape.cs" => true,
        "Auditing" or "Matching" or "Writers" => OfTheModel.Contains(to),
        _ => Array.IndexOf(Flow, to) is var place and >= 0 && place < Array.IndexOf(Flow, from),
    };

    // What a caller knows beforehand is part of the model's vocabulary, though callers look for it at the front door.
    private static string Home(string path) => path == "ReadOptions.cs" ? "Model" : path.Contains('/') ? path[..path.IndexOf('/')] : string.Empty;

    private static string? Slice(string path) => path.Split('/') is { Length: > 2 } parts ? parts[1] : null;
}
