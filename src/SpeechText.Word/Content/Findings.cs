using DocumentFormat.OpenXml.Packaging;

namespace SpeechText.Word.Content;

/// <summary>
/// What is to be said of a document beside its text: each thing once.
/// </summary>
internal sealed class Findings
{
    private bool _trackedChanges;
    private string? _outside;

    internal IReadOnlyList<Diagnostic> Diagnostics =>
    [
        .. _trackedChanges ? [DiagnosticId.TrackedChanges.At(default)] : (IEnumerable<Diagnostic>)[],
        .. _outside is null ? [] : (IEnumerable<Diagnostic>)[DiagnosticId.OutsideContent.At(default, _outside)],
    ];

    internal void HasTrackedChanges() => _trackedChanges = true;

    internal void HasEmbeddedDocument() => _outside ??= "an embedded document";

    /// <summary>Looks for parts that lie outside of the document. A link that a reader may follow is none; a template has no text.</summary>
    internal void AddOutside(MainDocumentPart main)
    {
        if (_outside is null
            && main.ExternalRelationships.Select(relationship => relationship.RelationshipType[(relationship.RelationshipType.LastIndexOf('/') + 1)..]).FirstOrDefault() is { } kind)
        {
            _outside = kind switch
            {
                "image" => "a picture at another address",
                "subDocument" or "aFChunk" => "a document at another address",
                _ => "a part at another address",
            };
        }
    }
}
