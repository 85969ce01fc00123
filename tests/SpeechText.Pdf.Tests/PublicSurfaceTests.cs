using System.Reflection;

namespace SpeechText.Pdf.Tests;

public class PublicSurfaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_public_surface_is_one_verb_and_its_limits()
    {
        var types = typeof(PdfTranscript).Assembly.GetExportedTypes();

        Assert.Equal([typeof(PdfOptions), typeof(PdfToolMissingException), typeof(PdfTranscript)], types.OrderBy(type => type.Name));
        Assert.Equal(
            ["Load", "Load", "LoadAsync", "LoadAsync", "MediaType", "Recognizes"],
            typeof(PdfTranscript).GetMembers(Declared).Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["Default", "MaximumOutput", "TimeLimit", "ToolPath"],
            typeof(PdfOptions).GetProperties(Declared).Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Public_types_stand_in_the_namespace_of_the_core_and_none_is_open() =>
        Assert.All(typeof(PdfTranscript).Assembly.GetExportedTypes(), type => Assert.True(type is { Namespace: "SpeechText", IsSealed: true }));
}
