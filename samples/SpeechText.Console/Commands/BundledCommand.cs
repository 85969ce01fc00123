using SpeechText.Sample.Input;

namespace SpeechText.Sample.Commands;

/// <summary>No arguments: the three bundled documents are shown.</summary>
internal static class BundledCommand
{
    public static void Run(Run run) => ShowCommand.Show(run, Document.Bundled(), ReadOptions.Default, full: false);
}
