using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SpeechText.Tests.House;

/// <summary>
/// The compiler as the house tests use it: the same references and implicit usings that a project of this repository has.
/// </summary>
internal static class CSharp
{
    // What ImplicitUsings gives a class library or a console.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview, DocumentationMode.Parse);

    internal static PortableExecutableReference Library { get; } = MetadataReference.CreateFromFile(
        typeof(Transcript).Assembly.Location, documentation: null);

    /// <summary>The framework and every package that the tests have, the library itself left out.</summary>
    internal static IReadOnlyList<MetadataReference> Packages { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => path != typeof(Transcript).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    internal static CSharpCompilation Compile(
        OutputKind kind, IEnumerable<MetadataReference> references, params IEnumerable<(string Path, string Text)> sources) =>
        CSharpCompilation.Create(
            "House",
            sources.Append((Path: "ImplicitUsings.cs", Text: ImplicitUsings)).Select(s => CSharpSyntaxTree.ParseText(s.Text, ParseOptions, s.Path)),
            references,
            new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
}
