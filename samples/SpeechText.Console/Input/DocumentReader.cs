using SpeechText.Sample.Commands;

namespace SpeechText.Sample.Input;

/// <summary>
/// Reads documents one by one, each when its turn comes; what fails is reported in a line of its own, and the next is read.
/// </summary>
internal sealed class DocumentReader(ReadOptions options, Run run)
{
    /// <summary>The documents that gave a transcript, those with errors among them; ends early where the run is stopped.</summary>
    public IEnumerable<(Document Document, Transcript Transcript)> ReadAll(IEnumerable<Document> documents)
    {
        foreach (var document in documents)
        {
            if (run.Stop.IsCancellationRequested)
            {
                run.Report.Stopped();
                yield break;
            }

            if (Read(document) is { } transcript)
            {
                yield return (document, transcript);
            }
        }
    }

    private Transcript? Read(Document document)
    {
        try
        {
            var transcript = document.Load(options);
            if (Fault.Find(transcript.Diagnostics) is { } error)
            {
                run.Report.Failed(document.Shown, Fault.Of(error));
            }

            return transcript;
        }
        catch (TranscriptException e)
        {
            run.Report.Failed(document.Shown, Fault.Of(Fault.Find(e.Diagnostics)!));
        }
        catch (UnauthorizedAccessException)
        {
            run.Report.Failed(document.Shown, "reading it is not permitted");
        }
        catch (PdfToolMissingException e)
        {
            run.Report.Failed(document.Shown, e.Message);
        }
        catch (IOException e)
        {
            run.Report.Failed(document.Shown, $"could not be read: {e.Message}");
        }
#pragma warning disable CA1031 // Whatever one document brings about, the others are still done.
        catch (Exception e)
#pragma warning restore CA1031
        {
            run.Report.Failed(document.Shown, $"could not be read, by a fault of this program: {e.Message}");
        }

        return null;
    }
}
