using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SpeechText.Tests.House;

public class FolderOrderTests
{
    // Errors that mean a name was not understood. Others are expected: what source generators add is not here.
    private static readonly HashSet<string> NameErrors = ["CS0103", "CS0234", "CS0246"];

    [Fact]
    public void Every_file_uses_only_folders_that_come_before_its_own()
    {
        var library = CSharp.Compile(OutputKind.DynamicallyLinkedLibrary, CSharp.Packages, Repository.Sources("src", "SpeechText"));
        Findings.None(library.GetDiagnostics().Where(d => NameErrors.Contains(d.Id)).Select(d => d.ToString()));

        Findings.None(library.SyntaxTrees.SelectMany(tree => Objections(library, tree)));
    }

    [Theory]
    [InlineData("Fields/DateReader.cs", "Languages/Lexicon.cs")]
    [InlineData("Genres/Statements/Reader.cs", "Fields/DateReader.cs")]
    [InlineData("Genres/Statements/Reader.cs", "Genres/TranscriptBuilder.cs")]
    [InlineData("Genres/Manuscript.cs", "ReadOptions.cs")]
    [InlineData("Genres/GenreRecognizer.cs", "Genres/Statements/Reader.cs")]
    [InlineData("Lines/LineReaders.cs", "Lines/Html/HtmlReader.cs")]
    [InlineData("Auditing/Auditor.cs", "Lines/EntityDecoder.cs")]
    [InlineData("Transcript.cs", "Genres/GenreRecognizer.cs")]
    public void The_flow_allows(string user, string used) => Assert.Null(FolderOrder.Objection(user, used));

    [Theory]
    [InlineData("Model/Speech.cs", "Lines/Line.cs")]
    [InlineData("Fields/DateReader.cs", "Genres/Statements/Reader.cs")]
    [InlineData("Genres/Statements/Reader.cs", "Genres/News/Reader.cs")]
    [InlineData("Genres/Manuscript.cs", "Genres/News/Reader.cs")]
    [InlineData("Genres/News/Reader.cs", "Writers/Json/JsonWriter.cs")]
    [InlineData("Writers/Json/JsonWriter.cs", "Genres/TranscriptBuilder.cs")]
    [InlineData("Lines/Html/HtmlReader.cs", "Lines/Plain/PlainReader.cs")]
    [InlineData("Model/Header.cs", "Transcript.cs")]
    [InlineData("Auditing/Auditor.cs", "Lines/Line.cs")]
    public void The_flow_forbids(string user, string used) => Assert.NotNull(FolderOrder.Objection(user, used));

    private static IEnumerable<string> Objections(Compilation library, SyntaxTree tree)
    {
        var model = library.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes().Where(n => n is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax))
        {
            if (model.GetSymbolInfo(node).Symbol is not { } symbol || symbol is INamespaceSymbol)
            {
                continue;
            }

            // A partial type has several homes; any of them will do.
            var homes = symbol.OriginalDefinition.DeclaringSyntaxReferences.Select(r => r.SyntaxTree.FilePath).Distinct().ToList();
            var objections = homes.Select(home => FolderOrder.Objection(tree.FilePath, home)).ToList();
            if (objections.Count > 0 && objections.TrueForAll(o => o is not null))
            {
                yield return $"{tree.FilePath}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1} uses {symbol.Name} of {homes[0]}: {objections[0]}";
            }
        }
    }
}
