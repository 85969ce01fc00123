namespace SpeechText.Tests.Records;

/// <summary>Arabic pages whose lines were read from left to right: the head of a turn stands behind the first words of it.</summary>
public sealed class ArabicLineTests
{
    [Fact]
    public void A_head_behind_a_sentence_that_goes_on_below_is_of_that_line()
    {
        var record = Turns.Of("""
            الرئيس (تكلم بالفرنسية): أعطي الكلمة الآن لممثل الصين.

            نحن مستعدون للعمل معكم السيد جاو (الصين) (تكلم بالصينية):
            جميعا في هذا المجلس.

            ونحن أيضا مستعدون السيدة ليند (النرويج):
            لذلك كما قاله الرئيس:
            لا شيء يضيع.
            """);

        Assert.Equal(["الرئيس | - | fr", "جاو | الصين | zh", "ليند | النرويج | -"], Turns.Heads(record));
        Assert.StartsWith("نحن مستعدون للعمل معكم", Turns.Words(record, 1), StringComparison.Ordinal);
        Assert.EndsWith("جميعا في هذا المجلس.", Turns.Words(record, 1), StringComparison.Ordinal);
        Assert.Equal(2, record.Diagnostics.Count(d => d.Id == DiagnosticId.HeadAtLineEnd));
    }

    [Fact]
    public void Behind_the_end_of_a_sentence_the_words_before_it_are_left_to_whoever_spoke_before()
    {
        var record = Turns.Of("""
            الرئيس (تكلم بالفرنسية): أعطي الكلمة الآن لممثل الصين.

            وأشكره على حضوره. السيد جاو (الصين) (تكلم بالصينية):
            نحن مستعدون للعمل معكم جميعا.
            """);

        Assert.Equal(["الرئيس | - | fr", "جاو | الصين | zh"], Turns.Heads(record));
        Assert.EndsWith("وأشكره على حضوره.", Turns.Words(record, 0), StringComparison.Ordinal);
        Assert.Contains(record.Diagnostics, d => d.Id == DiagnosticId.HeadInsideLine);
    }

    [Fact]
    public void Within_a_paragraph_such_a_head_is_in_doubt()
    {
        var record = Turns.Of("""
            الرئيس (تكلم بالفرنسية): أعطي الكلمة الآن لممثل الصين وأنا أقول
            هذا لأننا نعمل السيد جاو (الصين) (تكلم بالصينية):
            معا في هذا المجلس.
            """);

        Assert.Equal(["الرئيس | - | fr"], Turns.Heads(record));
        Assert.Contains(record.Diagnostics, d => d.Id == DiagnosticId.DoubtfulHead);
    }
}
