using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SpeechText.Tests.House;

/// <summary>
/// What callers of the built library can see.
/// </summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat TypeLine = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor);

    private static readonly SymbolDisplayFormat MemberLine = TypeLine
        .WithGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeParameters)
        .WithMemberOptions(SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef)
        .WithParameterOptions(SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue)
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral);

    /// <summary>The public types, those nested in others among them.</summary>
    internal static IReadOnlyList<INamedTypeSymbol> Types { get; } =
        [.. Library().GlobalNamespace.GetNamespaceMembers().SelectMany(Below).OrderBy(t => t.ToDisplayString(TypeLine), StringComparer.Ordinal)];

    /// <summary>What a type's callers see of it beyond its name: neither accessors nor what every record has.</summary>
    internal static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type) =>
        type.GetMembers().Where(m => IsVisible(m) && m is not INamedTypeSymbol && !IsOfEveryRecord(m)
            && m is not IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet });

    /// <summary>One line a type and a member, each type followed by its members.</summary>
    internal static IEnumerable<string> Lines()
    {
        foreach (var type in Types)
        {
            yield return $"{Describe(type)} {type.ToDisplayString(TypeLine)}{Bases(type)}";
            foreach (var (_, line) in MembersOf(type).Select(m => (m.Name, Line: m.ToDisplayString(MemberLine))).Order())
            {
                yield return $"    {line}";
            }
        }
    }

    private static string Describe(INamedTypeSymbol type)
    {
        var kind = type switch
        {
            { TypeKind: TypeKind.Enum } => "enum",
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Delegate } => "delegate",
            { IsValueType: true } => $"{(type.IsReadOnly ? "readonly " : "")}{(type.IsRecord ? "record " : "")}struct",
            _ => type.IsRecord ? "record" : "class",
        };
        return type.TypeKind != TypeKind.Class ? kind : type.IsStatic ? $"static {kind}" : type.IsAbstract ? $"abstract {kind}" : type.IsSealed ? $"sealed {kind}" : kind;
    }

    private static string Bases(INamedTypeSymbol type)
    {
        var bases = type.Interfaces.Select(i => i.ToDisplayString(MemberLine)).Where(i => !i.StartsWith("IEquatable<", StringComparison.Ordinal));
        if (type.BaseType is { SpecialType: SpecialType.None } parent)
        {
            bases = bases.Prepend(parent.ToDisplayString(MemberLine));
        }

        return bases.Any() ? $" : {string.Join(", ", bases)}" : string.Empty;
    }

    private static IAssemblySymbol Library()
    {
        var compilation = CSharpCompilation.Create("Surface", references: CSharp.Packages.Append(CSharp.Library));
        return (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(CSharp.Library)!;
    }

    private static IEnumerable<INamedTypeSymbol> Below(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(member =>
            member is INamedTypeSymbol type ? IsVisible(type) ? Below(type).Prepend(type) : [] : Below(member));

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    // Equality, printing, copying: the compiler gives them to every record and nobody reads them in a list.
    private static bool IsOfEveryRecord(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor, Parameters.IsEmpty: true } constructor => constructor.ContainingType.IsValueType,
        _ => member.GetAttributes().Any(a => a.AttributeClass?.Name == "CompilerGeneratedAttribute") && member is not IPropertySymbol
            || member is IPropertySymbol { Name: "EqualityContract" },
    };
}
