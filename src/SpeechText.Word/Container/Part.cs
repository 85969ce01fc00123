using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace SpeechText.Word.Container;

/// <summary>
/// Opens the parts of a document.
/// </summary>
internal static class Part
{
    /// <summary>
    /// The root of a part; <see langword="null"/> where there is no such part. The part is gone through once before the SDK builds its tree,
    /// which it does by recursion: neither nesting without end nor a document type definition gets that far.
    /// </summary>
    /// <exception cref="NestedTooDeepException">The part is nested deeper than the limit.</exception>
    /// <exception cref="XmlException">The part is no XML, or has a document type definition.</exception>
    internal static T? Root<T>(OpenXmlPart? part, int maximumNesting)
        where T : OpenXmlPartRootElement
    {
        if (part is null)
        {
            return null;
        }

        using (var stream = part.GetStream(FileMode.Open, FileAccess.Read))
        using (var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }))
        {
            while (reader.Read())
            {
                if (reader.Depth > maximumNesting)
                {
                    throw new NestedTooDeepException();
                }
            }
        }

        return part.RootElement as T;
    }
}
