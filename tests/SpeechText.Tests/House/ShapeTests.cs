using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace SpeechText.Tests.House;

public class ShapeTests(ITestOutputHelper output)
{
    [Fact]
    public void Public_types_are_sealed_abstract_or_static() =>
        Findings.None(PublicSurface.Types.Where(t => t is { TypeKind: TypeKind.Class, IsSealed: false, IsAbstract: false, IsStatic: false }).Select(t => t.Name));

    [Fact]
    public void An_abstract_public_type_is_a_closed_family() =>
        Findings.None(PublicSurface.Types
            .Where(t => t is { TypeKind: TypeKind.Class, IsAbstract: true, IsStatic: false }
                && t.InstanceConstructors.Any(c => c.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected && !IsCopy(c)))
            .Select(t => t.Name));

    [Fact]
    public void No_type_has_the_name_of_its_namespace() =>
        Assert.DoesNotContain(PublicSurface.Types, t => t.Name == "SpeechText");

    [Fact]
    public void All_public_types_stand_in_one_namespace() =>
        Findings.None(PublicSurface.Types.Where(t => t.ContainingNamespace.ToDisplayString() != "SpeechText").Select(t => t.ToDisplayString()));

    [Fact]
    public void Internal_types_are_sealed_or_static() =>
        Findings.None(Own().Where(t => t is { IsClass: true, IsVisible: false, IsSealed: false, IsAbstract: false }).Select(t => t.FullName));

    [Fact]
    public void At_least_half_of_the_types_are_internal()
    {
        var types = Own().Where(t => !t.IsNested).ToList();
        var hidden = types.Count(t => !t.IsVisible);
        output.WriteLine($"{hidden} of {types.Count} types are internal");

        Assert.True(hidden * 2 >= types.Count, $"{hidden} of {types.Count} types are internal");
    }

    [Fact]
    public void Everything_public_says_what_it_is()
    {
        var docs = XDocument.Load(Path.ChangeExtension(typeof(Transcript).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(m => (string)m.Attribute("name")!, m => m.Value.Trim().Length > 0 || m.HasElements);
        var silent = PublicSurface.Types.SelectMany(t => PublicSurface.MembersOf(t).Where(m => !m.IsImplicitlyDeclared).Prepend(t))
            .Where(s => !IsExplained(s, docs)).Select(s => s.ToDisplayString());

        Findings.None(silent);
    }

    private static bool IsExplained(ISymbol symbol, Dictionary<string, bool> docs) =>
        docs.GetValueOrDefault(symbol.GetDocumentationCommentId()!)
        || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true };

    private static bool IsCopy(IMethodSymbol constructor) =>
        constructor.Parameters is [var only] && SymbolEqualityComparer.Default.Equals(only.Type, constructor.ContainingType);

    private static IEnumerable<Type> Own() => typeof(Transcript).Assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith("SpeechText", StringComparison.Ordinal) == true && !t.Name.StartsWith('<')
            && t.GetCustomAttribute<CompilerGeneratedAttribute>() is null && t.DeclaringType?.GetCustomAttribute<CompilerGeneratedAttribute>() is null);
}
