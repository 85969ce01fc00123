using System.Reflection.Metadata;

namespace SpeechText.Tests.House;

public class SymbolTests
{
    private static readonly Guid EmbeddedSource = new("0e8a571b-6926-466e-b4ad-8ab04611f5fe");

    [Fact]
    public void The_symbols_hold_the_source_of_every_file()
    {
        using var file = File.OpenRead(Path.ChangeExtension(typeof(Transcript).Assembly.Location, ".pdb"));
        using var provider = MetadataReaderProvider.FromPortablePdbStream(file);
        var symbols = provider.GetMetadataReader();

        var without = symbols.Documents.Where(document => !symbols.GetCustomDebugInformation(document)
            .Any(info => symbols.GetGuid(symbols.GetCustomDebugInformation(info).Kind) == EmbeddedSource));

        Assert.NotEmpty(symbols.Documents);
        Findings.None(without.Select(document => symbols.GetString(symbols.GetDocument(document).Name)));
    }
}
