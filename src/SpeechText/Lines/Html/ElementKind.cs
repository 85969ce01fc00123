using AngleSharp.Html.Parser;

namespace SpeechText.Lines.Html;

/// <summary>What an element does to the text around and in it.</summary>
[Flags]
internal enum ElementTraits
{
    None = 0,

    /// <summary>Begins and ends a block of text.</summary>
    Block = 1,

    /// <summary>A block with space around it, as a blank line shows it.</summary>
    Spaced = 2,

    /// <summary>Has no end tag.</summary>
    Void = 4,

    /// <summary>Belongs to the page, not to its text.</summary>
    Furniture = 8,

    Bold = 16,
    Italic = 32,
    Heading = 64,
    Quotation = 128,
    Preformatted = 256,
    ListItem = 512,

    /// <summary>Holds items, entries or rows: an item of an inner list does not end one of the outer.</summary>
    Holder = 1024,

    /// <summary>Ends when its like begins: an item, a cell, a paragraph.</summary>
    EndsAtLike = 2048,

    /// <summary>A part that may hold the text of the page, everything else being furniture.</summary>
    Content = 4096,

    Link = 8192,
}

/// <summary>The elements that are read in a way of their own.</summary>
internal enum ElementRole
{
    None,
    Root,
    Head,
    Body,
    Title,
    Meta,
    Break,
    Image,
    Rule,
    Cell,
    Row,
    Table,
    Header,
    Form,
    Caption,
    Time,
    Paragraph,
    Raised,
}

/// <summary>
/// One kind of element.
/// </summary>
/// <param name="Id">A small number of its own, from 1; 0 for every element that is not known.</param>
/// <param name="Traits">What it does to the text.</param>
/// <param name="Role">The way of its own that it is read in.</param>
/// <param name="Mode">How the tokenizer reads what follows the start tag.</param>
/// <param name="Level">The level of a heading, otherwise 0.</param>
internal sealed record ElementKind(int Id, ElementTraits Traits, ElementRole Role, HtmlParseMode Mode, int Level)
{
    internal bool Is(ElementTraits trait) => (Traits & trait) != 0;
}
