namespace SpeechText.Sample.Output;

/// <summary>The reader of standard output has closed it: <c>| head</c>.</summary>
internal sealed class BrokenPipeException(IOException cause) : IOException(cause.Message, cause);
