using Spectre.Console;
using SpeechText.Sample.Commands;
using SpeechText.Sample.Input;
using SpeechText.Sample.Output;

namespace SpeechText.Sample.Tests.Running;

public sealed class ProgressTests
{
    [Fact]
    public void Many_documents_are_read_under_a_bar_and_what_fails_is_said_above_it()
    {
        var written = new StringWriter();
        var screen = Screen(written);
        var report = new Report(TextWriter.Null, screen);
        var read = 0;

        ProgressBar.Over(screen, Enumerable.Range(0, 12).Select(i => Document.File($"{i}.txt")), documents =>
        {
            foreach (var document in documents)
            {
                read++;
                if (read == 6)
                {
                    report.Failed(document.Shown, "the file is empty");
                }
            }
        });

        Assert.Equal(12, read);
        Assert.Contains("twelve documents", written.ToString(), StringComparison.Ordinal);
        Assert.Contains("speechtext: 5.txt: the file is empty", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_few_documents_or_no_terminal_need_no_bar()
    {
        var written = new StringWriter();
        var read = 0;

        ProgressBar.Over(Screen(written), [Document.File("a.txt"), Document.File("b.txt")], documents => read += documents.Count());
        ProgressBar.Over(null, Enumerable.Range(0, 12).Select(i => Document.File($"{i}.txt")), documents => read += documents.Count());

        Assert.Equal(14, read);
        Assert.Empty(written.ToString());
    }

    private static IAnsiConsole Screen(StringWriter written) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = AnsiSupport.Yes,
        ColorSystem = ColorSystemSupport.NoColors,
        Interactive = InteractionSupport.Yes,
        Out = new Surface(written, 100),
        Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
    });
}
