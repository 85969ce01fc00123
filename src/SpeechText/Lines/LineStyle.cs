namespace SpeechText.Lines;

/// <summary>What a format shows of a line beyond its words.</summary>
[Flags]
internal enum LineStyle
{
    None = 0,

    /// <summary>All of the line is bold.</summary>
    Bold = 1,

    /// <summary>All of the line is italic.</summary>
    Italic = 2,

    /// <summary>The line is a heading; <see cref="Line.Level"/> says of which level.</summary>
    Heading = 4,

    /// <summary>The line starts an item of a list. Its bullet is markup; a number that the page prints may stand in the text.</summary>
    ListItem = 8,

    /// <summary>The line stands in a block quotation.</summary>
    BlockQuote = 16,

    /// <summary>The format says that a new block begins here, blank line or not.</summary>
    StartsBlock = 32,

    /// <summary>The format says that the line ends here on purpose, not by wrapping.</summary>
    HardBreak = 64,

    /// <summary>A form feed or the format's own page break stands before the line.</summary>
    PageBreak = 128,

    /// <summary>The first line of a page or column, of which the one before shows that it goes on in it: that one's last line is full and ends no sentence.</summary>
    Continues = 256,

    /// <summary>The line begins in bold and does not go on so to its end: a speaker's name, a run-in heading.</summary>
    BoldLead = 512,

    /// <summary>The line is the first of a column, and the one before it the last of another.</summary>
    ColumnBreak = 1024,

    /// <summary>The line before had no room for the first word of this one: the page broke them, and not the writer, more likely than not.</summary>
    Wrapped = 2048,
}
